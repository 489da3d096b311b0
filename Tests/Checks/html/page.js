// What can be said of a page by looking at it: `audit()` gives problems as sentences.
(() => {
  const problems = [];
  const must = (isSo, text) => { if (!isSo) problems.push(text); };
  const all = selector => [...document.querySelectorAll(selector)];
  const named = item => item.getAttribute("aria-label") || (item.getAttribute("aria-labelledby") || "")
    .split(" ").some(id => document.getElementById(id)?.textContent.trim());

  must(document.documentElement.lang === "en", "the page names its language");
  must(document.title.trim(), "the page has a title");
  for (const landmark of ["header", "nav", "main", "footer", "h1"]) {
    must(all(`body > ${landmark}, body > header > ${landmark}`).length === 1, `one ${landmark}`);
  }
  let level = 0;
  for (const heading of all("h1, h2, h3, h4, h5, h6")) {
    const next = Number(heading.tagName[1]);
    must(next <= level + 1, `heading '${heading.textContent}' follows one of level ${level}`);
    must(heading.textContent.trim(), "a heading is empty");
    level = next;
  }
  const ids = new Set();
  for (const item of all("[id]")) {
    must(!ids.has(item.id), `two things are called ${item.id}`);
    ids.add(item.id);
  }
  for (const link of all("a")) {
    const href = link.getAttribute("href") || "";
    must(href.startsWith("#") && ids.has(href.slice(1)), `a link leads to '${href}'`);
    must(link.textContent.trim(), `the link to ${href} has no words`);
  }
  for (const item of all("[aria-describedby], [aria-labelledby]")) {
    for (const key of ["aria-describedby", "aria-labelledby"]) {
      for (const id of (item.getAttribute(key) || "").split(" ").filter(Boolean)) {
        must(ids.has(id), `${key} names ${id}, which is not there`);
      }
    }
  }
  for (const table of all("table")) {
    must(table.caption?.textContent.trim(), "a table has no caption");
    must([...table.querySelectorAll("th")].every(cell => cell.scope), "a title has no scope");
    must([...table.rows].every(row => row.querySelector("th")), "a row has no title");
    const widths = new Set([...table.rows].map(row => row.cells.length));
    must(widths.size === 1, "rows differ in length");
  }
  for (const section of all("section")) must(named(section), "a section has no name");
  for (const box of all("[tabindex='0']:not(mark)")) must(named(box), "a box has no name");
  for (const picture of all("svg")) {
    must(picture.getAttribute("role") === "img" && named(picture), "a chart has no name");
    must(picture.querySelector("title")?.textContent && picture.querySelector("desc")?.textContent,
      "a chart has no title or description");
  }
  for (const field of all("input, select, textarea")) {
    must(field.labels?.length, `the field ${field.name} has no label`);
  }
  must(all("#count[aria-live=polite]").length === all("form").length, "the count is announced");
  must(all("script").length === 1, "there is one script");
  must(all("img, iframe, object, embed, link:not([rel=icon]), base").length === 0, "something foreign");
  for (const item of all("*")) {
    for (const name of item.getAttributeNames()) must(!name.startsWith("on"), `there is ${name}`);
  }

  // Colors.
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const known = new Map();
  const rgba = color => {
    if (!known.has(color)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
      known.set(color, [r, g, b, a / 255]);
    }
    return known.get(color);
  };
  const over = (top, below) => [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
  const light = color => {
    const [r, g, b] = color.slice(0, 3).map(v => v / 255)
      .map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const contrast = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + .05) / (low + .05);
  };
  const behind = item => {
    const layers = [];
    for (let at = item; at; at = at.parentElement) {
      const color = rgba(getComputedStyle(at).backgroundColor);
      if (color[3] > 0) layers.push(color);
      if (color[3] === 1) break;
    }
    return layers.reverse().reduce((below, top) => over(top, below), [255, 255, 255, 1]);
  };
  let [texts, worst] = [0, 99];
  const check = (color, background, words) => {
    const value = contrast(over(color, background), background);
    texts += 1;
    worst = Math.min(worst, value);
    must(value >= 4.5, `contrast ${value.toFixed(2)} of '${words.trim().slice(0, 40)}'`);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const [node, item] = [walker.currentNode, walker.currentNode.parentElement];
    if (!node.data.trim() || item.closest("script, style, title, desc, [hidden]")) continue;
    const style = getComputedStyle(item);
    if (item.closest("svg")) {
      const before = item.previousElementSibling;
      const box = item.getBBox();
      const rect = before?.tagName === "rect" ? before.getBBox() : null;
      const isInside = rect && box.x >= rect.x && box.x + box.width <= rect.x + rect.width;
      const background = isInside ? rgba(getComputedStyle(before).fill) : behind(item.closest("figure"));
      check(rgba(style.fill), background, node.data);
    } else {
      check(rgba(style.color), behind(item), node.data);
    }
  }
  const root = getComputedStyle(document.documentElement);
  const [paper, ink] = ["--paper", "--ink"].map(name => rgba(root.getPropertyValue(name).trim()));
  check(paper, ink, "what a hint says");
  return { problems: problems.slice(0, 20), texts, worst: Math.round(worst * 100) / 100,
    theme: root.getPropertyValue("--paper").trim() };
})()
