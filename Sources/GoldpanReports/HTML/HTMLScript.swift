import GoldpanCoding

/// The one script of a page: it adds filters, and nothing that a reader could not do without.
enum HTMLScript {
  /// Base64 of its SHA-256, by which the page's policy lets it and no other run.
  static let digest = base64(SHA256.digest(text.utf8))

  /// What stands between the tags; every id on the page is plain ASCII, so that no address has to be
  /// decoded.
  static let text = #"""

    "use strict";
    (() => {
      const form = document.getElementById("filters");
      if (!form) return;
      const count = document.getElementById("count");
      const choices = [...form.querySelectorAll("select")];
      const entries = [...document.querySelectorAll(".entry[data-c]")];
      const talks = [...document.querySelectorAll(".talk")];
      const prefix = "#f:";
      let isSet = false;

      const chosen = name => {
        const choice = form.elements[name];
        return choice && choice.selectedIndex > 0 ? String(choice.selectedIndex) : "";
      };
      const fits = (item, tag, stage) => item.dataset.c.split(" ").some(coding => {
        const [ownTag, ownStage] = coding.split(".");
        return (!tag || ownTag === tag) && (!stage || ownStage === stage);
      });

      const tell = (quotes, passages, marks, conversations) => {
        const of = (part, whole) => part === whole ? `${whole}` : `${part} of ${whole}`;
        count.textContent = `Showing ${of(quotes, entries.length)} quotes and `
          + `${of(passages, marks)} coded passages in ${of(conversations, talks.length)} `
          + "conversations.";
      };

      const apply = () => {
        const [tag, stage] = [chosen("tag"), chosen("stage")];
        const [segment, wave] = [chosen("segment"), chosen("wave")];
        const wasSet = isSet;
        isSet = [tag, stage, segment, wave].some(Boolean);
        if (!isSet && !wasSet) {
          const passages = document.querySelectorAll(".talk mark").length;
          return tell(entries.length, passages, passages, talks.length);
        }
        const is = (item, key, value) => !value || item.dataset[key] === value;
        let [quotes, passages, marks, conversations] = [0, 0, 0, 0];
        for (const entry of entries) {
          const shown = is(entry, "s", segment) && is(entry, "w", wave) && fits(entry, tag, stage);
          entry.hidden = !shown;
          quotes += shown;
        }
        for (const talk of talks) {
          let found = 0;
          for (const mark of talk.querySelectorAll("mark")) {
            const shown = is(talk, "w", wave) && is(mark.parentNode, "s", segment)
              && fits(mark, tag, stage);
            mark.classList.toggle("off", !shown);
            mark.tabIndex = shown ? 0 : -1;
            marks += 1;
            found += shown;
          }
          talk.hidden = isSet && found === 0;
          passages += found;
          conversations += !talk.hidden;
        }
        tell(quotes, passages, marks, conversations);
      };

      const read = () => {
        const wanted = new URLSearchParams(location.hash.slice(prefix.length));
        for (const choice of choices) {
          const value = wanted.get(choice.name);
          const place = [...choice.options].findIndex(option => option.value === value);
          choice.selectedIndex = Math.max(0, place);
        }
        apply();
      };
      const write = () => {
        const parts = choices.filter(choice => choice.selectedIndex > 0).map(choice =>
          `${choice.name}=${encodeURIComponent(choice.value).replaceAll("%2F", "/")}`);
        const hash = prefix + parts.join("&");
        if (parts.length > 0 || location.hash.startsWith(prefix)) location.hash = hash;
        apply();
      };
      const follow = () => {
        if (location.hash.startsWith(prefix)) return read();
        const target = document.getElementById(location.hash.slice(1));
        if (!target || !isSet || !target.closest("[hidden]")) return;
        form.reset();
        apply();
        target.scrollIntoView();
      };

      form.hidden = false;
      form.addEventListener("change", write);
      form.addEventListener("submit", event => event.preventDefault());
      form.addEventListener("reset", () => setTimeout(write));
      addEventListener("hashchange", follow);
      if (location.hash.startsWith(prefix)) read(); else apply();
    })();

    """#

  /// RFC 4648, §4.
  private static func base64(_ bytes: [UInt8]) -> String {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let padded = Array(group) + Array(repeating: 0, count: 3 - group.count)
      let bits = padded.reduce(0) { $0 << 8 | Int($1) }
      for sign in 0..<4 {
        text.append(sign <= group.count ? signs[bits >> (18 - 6 * sign) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
