"""Checks HTML digests in a browser: check.py CHROMIUM GOLDPAN FOLDER [--full]."""
import base64
import os
import subprocess
import sys
import time

import hostile
from devtools import Browser

chromium, goldpan, folder = sys.argv[1:4]
full = "--full" in sys.argv[4:]
here = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(here, "page.js")) as file:
    AUDIT = file.read()
problems = []


def must(is_so, text):
    if not is_so:
        problems.append(f"{page}: {text}")


def digest(study, name, *options):
    path = os.path.join(folder, name)
    subprocess.run([goldpan, "-C", study, "-q", "digest", "--format", "html", *options, "-o", path],
                   check=True, stderr=subprocess.DEVNULL)
    return "file://" + path


def quiet(browser):
    for complaint in browser.complaints():
        must(False, complaint)


def audit(browser, theme):
    browser.look(prefers_color_scheme=theme)
    browser.run("document.head.insertAdjacentHTML('beforeend', '<style>.talk { content-visibility: "
                "visible !important }</style>')")
    found = browser.run(AUDIT)
    for problem in found["problems"]:
        must(False, f"{theme}: {problem}")
    return found


def looks(browser, url):
    """Renders, calls nobody, is accessible, in light and dark, and narrow."""
    browser.open(url)
    must(browser.run("document.querySelector('h1').textContent.length") > 5, "no title")
    must(browser.run("document.querySelectorAll('main section').length") >= 7, "too few sections")
    must(browser.run("window.pwned === undefined"), "a stranger's script has run")
    light, dark = audit(browser, "light"), audit(browser, "dark")
    must(light["theme"] != dark["theme"], "dark looks like light")
    browser.look()
    browser.size(380, 800)
    browser.settle()
    must(browser.run("document.documentElement.scrollWidth") <= 380, "scrolls sideways at 380 px")
    browser.size(1280, 900)
    quiet(browser)
    return min(light["worst"], dark["worst"]), light["texts"]


def prints(browser, url):
    browser.open(url)
    browser.look("print")
    hidden = ("getComputedStyle(document.querySelector('{}')).display === 'none'")
    for item in ("nav", "#filters", ".skip"):
        must(browser.run(hidden.format(item)), f"{item} is printed")
    must(browser.run("getComputedStyle(document.querySelector('.talk')).contentVisibility") == "visible",
         "transcripts are not printed")
    browser.look()
    pdf = base64.b64decode(browser.send("Page.printToPDF")["data"])
    must(pdf.startswith(b"%PDF") and len(pdf) > 20_000, "no PDF")
    quiet(browser)


COUNT = "document.getElementById('count').textContent"
SHOWN = ("[...document.querySelectorAll('.entry')].filter(e => !e.hidden).length + ' ' + "
         "document.querySelectorAll('.talk mark[data-c]:not(.off)').length")


def filters(browser, url):
    browser.open(url)
    must(browser.run("!document.getElementById('filters').hidden"), "no filters")
    before, everything = browser.run(COUNT), browser.run(SHOWN)
    browser.run("document.querySelector('select[name=tag]').focus()")
    browser.key("ArrowDown", 40)
    tag = browser.run("document.querySelector('select[name=tag]').value")
    must(tag != "", "an arrow key chooses no tag")
    must(browser.run("location.hash") == "#f:tag=" + tag, "the address does not say the filter")
    after, chosen = browser.run(COUNT), browser.run(SHOWN)
    must(after != before and chosen != everything, "the filter changes nothing")
    browser.reload()
    must(browser.run("document.querySelector('select[name=tag]').value") == tag
         and browser.run(COUNT) == after, "reloading forgets the filter")
    entry = browser.run("document.querySelector('.entry[hidden]').id")
    browser.run(f"document.querySelector('a[href=\"#{entry}\"]').click()")
    browser.settle()
    must(browser.run(f"!document.getElementById('{entry}').hidden"), "a link leads to what is hidden")
    browser.run("(() => { const s = document.querySelector('select[name=segment]'); s.selectedIndex = 1;"
                " s.dispatchEvent(new Event('change', {bubbles: true})); })()")
    must(browser.run(COUNT) != before, "the segment changes nothing")
    browser.click("#filters button")
    time.sleep(.1)
    must(browser.run(COUNT) == before and browser.run(SHOWN) == everything, "nothing resets")
    must(browser.run("location.hash.indexOf('tag')") < 0, "the address keeps the filter")
    quiet(browser)


def links(browser, url):
    entry = browser.run("document.querySelector('.entry:last-of-type').id")
    mark = browser.run("[...document.querySelectorAll('.talk mark[id]')].at(-1).id")
    for name in (entry, mark):
        browser.open(url + "#" + name)
        browser.settle()
        time.sleep(.3)
        at = browser.run(f"(() => {{ const t = document.getElementById('{name}'); const b = "
                         "t.getBoundingClientRect(); const s = getComputedStyle(t); return "
                         "[b.top >= 0 && b.top < innerHeight, t.matches(':target'), s.outlineStyle !== "
                         "'none' || s.boxShadow !== 'none']; })()")
        must(at == [True, True, True], f"the link to {name} is not in view and marked: {at}")
    quiet(browser)


def keyboard(browser, url):
    browser.open(url)
    browser.key("Tab", 9)
    must(browser.run("document.activeElement.className") == "skip", "Tab does not begin at the skip link")
    must(browser.run("document.activeElement.getBoundingClientRect().left") >= 0, "the skip link hides")
    browser.key("Tab", 9)
    must(browser.run("getComputedStyle(document.activeElement).outlineStyle") != "none", "no visible focus")
    tip = "getComputedStyle(document.querySelector('.talk mark'), '::after')"
    must(browser.run(tip + ".display") != "block", "a hint shows by itself")
    browser.run("document.querySelector('.talk mark').focus()")
    browser.settle()
    must(browser.run(tip + ".display") == "block" and "·" in browser.run(tip + ".content"), "no hint")
    browser.send("Emulation.setScriptExecutionDisabled", value=True)
    browser.open(url)
    root = browser.send("DOM.getDocument")["root"]["nodeId"]
    for item in ("#filters[hidden]", "main section"):
        found = browser.send("DOM.querySelector", nodeId=root, selector=item)["nodeId"]
        must(found != 0, f"without a script there is no {item}")
    browser.send("Emulation.setScriptExecutionDisabled", value=False)
    quiet(browser)


def opening(browser, url):
    """Seconds until a page has loaded and two pictures of it were drawn."""
    browser.send("Page.navigate", url="about:blank")
    browser.wait("Page.loadEventFired")
    browser.forget()
    start = time.monotonic()
    browser.send("Page.navigate", url=url)
    browser.wait("Page.loadEventFired")
    browser.settle()
    return time.monotonic() - start


browser = Browser(chromium, os.path.join(folder, "profile"))
try:
    page = "sample"
    url = digest(".", "sample.html")
    worst, texts = looks(browser, url)
    prints(browser, url)
    filters(browser, url)
    links(browser, url)
    keyboard(browser, url)
    seconds = min(opening(browser, url) for _ in range(3))
    page = "hostile"
    study = os.path.join(folder, "study")
    os.makedirs(study)
    hostile.write(study)
    looks(browser, digest(study, "hostile.html"))
    report = (f"html: {texts} texts with contrast {worst} or more; opens in {seconds:.2f} s "
              f"({os.path.getsize(os.path.join(folder, 'sample.html')) // 1000} kB)")
    if full:
        page = "large"
        large = os.path.join(folder, "large")
        talks = sum(len(names) for _, folders, names in os.walk("transcripts") if not folders) - len(
            os.listdir("transcripts/decisions"))
        subprocess.run([sys.executable, os.path.join(here, "../../Benchmarks/multiply"), goldpan, ".",
                        str(-(-1000 // talks)), large], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        start = time.monotonic()
        url = digest(large, "large.html")
        made = time.monotonic() - start
        times = sorted(opening(browser, url) for _ in range(5))
        # Other programs on the machine make single openings slower, none makes one faster.
        must(times[0] < 2, f"opens in {times[0]:.2f} s")
        size = os.path.getsize(os.path.join(folder, "large.html")) / 1e6
        report += (f"; of 1,000 interviews: {size:.1f} MB, made in {made:.2f} s, opens in "
                   f"{times[0]:.2f}–{times[-1]:.2f} s")
finally:
    browser.close()
if problems:
    print("\n".join("FAILED: " + problem for problem in problems[:30]))
    sys.exit(1)
print(report)
