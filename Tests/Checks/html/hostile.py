"""A study in which everybody tries to break the page."""
import os

TEXTS = [
    "<script>window.pwned = 1</script> zebra quagga", "</script><script>pwned=1</script> zebra",
    "<img src=x onerror=window.pwned=1> zebra quagga", "]]> zebra --> quagga <!-- <![CDATA[",
    "\" onmouseover=\"window.pwned=1\" zebra ' quagga", "</style><style>*{display:none} zebra",
    "\u202e\u2066\u200f zebra \u2028 quagga \x07\x1b[31m \x7f", "&lt;script&gt; zebra &#60;b&#62;",
    "{{zebra}} ${quagga} `x`", "javascript:alert(1) https://evil.example/zebra.png quagga",
    "zebra " + "verylongword" * 400 + " quagga", "</main></body></html> zebra quagga",
    "zebra. Zebra quagga. Quagga zebra quagga. " * 20,
]

CODEBOOK = """# Codebook

- id: hostile
- version: 1.0.0
- language: en
- kinds: loved +, pain -

## loved/zebra
</dd></dl><script>window.pwned = 1</script> "quoted' & so on.

### Match
- zebra

## pain/quagga
<img src=x onerror=window.pwned=1>

- severity: 3
- cause: a"b<c>
### Match
- quagga, "<b>", "&amp;"
"""

PLAN = """# <h1>"Study"</title><script>window.pwned=1</script>

- codebook: hostile

## Promises
### p: </text></svg><script>window.pwned=1</script> "never' again & again and again
- status: live
- kept by: loved/zebra
- broken by: pain/quagga

## Owners
- pain/quagga: <b onclick=x>Care</b> & "sons"
"""


def write(folder):
    for name in ("transcripts", "codebooks"):
        os.makedirs(os.path.join(folder, name))

    def put(name, text):
        with open(os.path.join(folder, name), "w", newline="") as file:
            file.write(text)

    put("study.md", PLAN)
    put("codebooks/hostile.md", CODEBOOK)
    people = [f"P{number + 10}" for number in range(len(TEXTS))]
    segment = '"<b>""home""</b> & \'x\'"'
    put("transcripts/participants.csv",
        "id,plan,consent\n" + "".join(f"{person},{segment},internal\n" for person in people))
    for person, text in zip(people, TEXTS):
        put(f"transcripts/{person}.txt",
            f"---\nperson: {person}\nmoderator: MOD\nwave: <w>\"1'\n---\n\nMOD: How is it?\n"
            f"{person}: {text}\nMOD: <i>Well</i>?\n{person}: Fine.\n")
