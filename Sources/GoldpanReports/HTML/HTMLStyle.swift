/// How a page looks: light and dark, narrow and wide, on a screen and on paper.
enum HTMLStyle {
  static let text = colors + page + content + charts + talks + media

  private static let colors =
    ":root {\ncolor-scheme: light dark;\n\(light)}\n"
    + "@media (prefers-color-scheme: dark) {\n:root {\n\(dark)}\n}\n"

  /// The colors of a light page; `--h0` to `--h10` run from low scores to high ones.
  static let light = """
    --paper: #fdfdfb; --sheet: #f4f4f0; --ink: #1f2529; --quiet: #545d64; --line: #d5d8d3;
    --link: #17567f; --focus: #b3480f; --plus: #d9efe2; --minus: #fbe2d6; --plain: #e5e9f5;
    --both: #f5ecc4; --edge: #545d64; --strong: #2c6e8f; --plus-mark: #2b7d55;
    --minus-mark: #b5502a; --area: #d3e2ea; --h0: #f3b697; --h1: #f5c4aa; --h2: #f7d2bd;
    --h3: #f9dfd0; --h4: #f8ebe2; --h5: #f1f0ec; --h6: #e3eeea; --h7: #d0e6dd; --h8: #bcdecf;
    --h9: #a8d6c2; --h10: #94ceb4;

    """

  /// The same on a dark page.
  static let dark = """
    --paper: #15191c; --sheet: #1d2327; --ink: #e7e8e4; --quiet: #a9b2b8; --line: #394147;
    --link: #8cc6ef; --focus: #ffb27d; --plus: #1c3f2f; --minus: #512a1b; --plain: #2a3350;
    --both: #453c14; --edge: #a9b2b8; --strong: #7cbcdc; --plus-mark: #6fbd95;
    --minus-mark: #e08c66; --area: #2a4352; --h0: #6b3014; --h1: #5e2e18; --h2: #512c1c;
    --h3: #442a20; --h4: #382a25; --h5: #2c2d2d; --h6: #27332f; --h7: #233a32; --h8: #1f4135;
    --h9: #1b4838; --h10: #174f3b;

    """

  private static let page = """
    * { box-sizing: border-box; }
    html { scroll-padding-top: 9.5rem; -webkit-text-size-adjust: 100%; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Source Serif 4", Cambria, Georgia, serif;
      overflow-wrap: break-word;
    }
    header, main, footer { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem; }
    header { padding-top: 3rem; }
    footer { border-top: 1px solid var(--line); color: var(--quiet); margin-top: 4rem;
      padding-bottom: 2rem; font-size: .9rem; }
    h1, h2, h3, nav, table, form, .banner, .legend, summary, .skip, figure, .talk b, .context b {
      font-family: "Inter", "Source Sans 3", "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
    }
    h1 { font-size: 2rem; line-height: 1.2; letter-spacing: -.015em; margin: 0 0 1rem; }
    h2 { font-size: 1.4rem; line-height: 1.3; margin: 3.5rem 0 1rem; padding-top: 1rem;
      border-top: 2px solid var(--ink); }
    h3 { font-size: 1.0625rem; line-height: 1.4; margin: 2rem 0 .5rem; }
    p, ul, ol, dl { margin: .75rem 0; max-width: 70ch; }
    ul, ol { padding-left: 1.4rem; }
    li { margin: .4rem 0; }
    a { color: var(--link); text-underline-offset: .15em; }
    a:focus-visible, button:focus-visible, select:focus-visible, summary:focus-visible,
    [tabindex="0"]:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    main:focus { outline: none; }
    code { font: .9em/1.4 "JetBrains Mono", Menlo, Consolas, "Liberation Mono", monospace; }
    .skip { position: absolute; left: -100vw; top: 0; background: var(--ink); color: var(--paper);
      padding: .5rem 1rem; z-index: 9; }
    .skip:focus { left: 0; }
    .quiet, .withheld { color: var(--quiet); }
    .banner { border-left: .4rem solid var(--focus); background: var(--sheet); padding: .75rem 1rem;
      font-size: .95rem; max-width: none; }
    header em { font-style: normal; color: var(--quiet); font-size: .95rem; }
    nav { max-width: 46rem; margin: 1.5rem auto 0; padding: 0 1.25rem; font-size: .9rem; }
    nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem;
      max-width: none; }
    nav li { margin: 0; }
    [hidden] { display: none !important; }

    """

  private static let content = """
    .box { overflow-x: auto; margin: 1.25rem 0; }
    table { border-collapse: collapse; font-size: .9rem; line-height: 1.4; width: 100%;
      font-variant-numeric: tabular-nums lining-nums; }
    caption { text-align: left; color: var(--quiet); padding-bottom: .5rem; }
    th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0;
      border-bottom: 1px solid var(--line); }
    thead th { color: var(--quiet); font-weight: 600; border-bottom: 1px solid var(--ink);
      white-space: nowrap; vertical-align: bottom; }
    tbody th { font-weight: 500; }
    tbody th em { font-style: normal; }
    td.number, th.number { text-align: right; white-space: nowrap; padding-right: 1.5rem; }
    blockquote { margin: .75rem 0; padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--line); }
    blockquote p { margin: .25rem 0; }
    q { quotes: "“" "”" "‘" "’"; }
    .evidence { font: .8em/1 "JetBrains Mono", Menlo, Consolas, "Liberation Mono", monospace;
      white-space: nowrap; }
    .entry { border-top: 1px solid var(--line); padding: 0 0 .75rem; }
    .entry h3 { font: 600 .9rem/1.4 "JetBrains Mono", Menlo, Consolas, "Liberation Mono", monospace;
      margin: 1rem 0 .25rem; }
    .context { background: var(--sheet); padding: .5rem 1rem; margin: .75rem 0; font-size: .95rem; }
    .context summary { cursor: pointer; color: var(--quiet); font-size: .85rem; }
    .context p { margin: .4rem 0; }
    .entry:target, .talk p:target, .talk:target > h3 { background: var(--both);
      box-shadow: 0 0 0 .5rem var(--both); }
    mark:target { outline: 3px solid var(--focus); outline-offset: 2px; }
    dt { margin-top: 1.25rem; font-weight: 600; }
    dd { margin: .25rem 0 0 1rem; }
    dd ul { padding-left: 1rem; font-size: .95rem; }
    dl :target, dl li:target { background: var(--both); }

    """

  private static let charts = """
    figure { margin: 1.25rem 0; overflow-x: auto; }
    figcaption { color: var(--quiet); font-size: .9rem; margin-bottom: .75rem; }
    svg { display: block; width: 100%; min-width: 34rem; height: auto; }

    """ + drawing

  /// How the elements of a chart look, in a page and in a file of its own.
  static let drawing = """
    svg text { font: 13px "Inter", "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
      fill: var(--ink); font-variant-numeric: tabular-nums; }
    svg .c-axis { fill: var(--quiet); font-size: 12px; }
    svg .c-value { font-weight: 600; }
    .c-grid { stroke: var(--line); }
    .c-axis-line { stroke: var(--edge); }
    .c-limit { stroke: var(--ink); stroke-dasharray: 4 3; }
    .c-whisker { stroke: var(--strong); stroke-width: 2; }
    .c-dot { fill: var(--strong); }
    .c-lost, .c-minus { fill: var(--minus-mark); }
    .c-plus { fill: var(--plus-mark); }
    .c-area { fill: var(--area); }
    .c-growth { fill: none; stroke: var(--strong); stroke-width: 2; }
    .c-empty { fill: var(--sheet); }
    .c-h0 { fill: var(--h0); } .c-h1 { fill: var(--h1); } .c-h2 { fill: var(--h2); }
    .c-h3 { fill: var(--h3); } .c-h4 { fill: var(--h4); } .c-h5 { fill: var(--h5); }
    .c-h6 { fill: var(--h6); } .c-h7 { fill: var(--h7); } .c-h8 { fill: var(--h8); }
    .c-h9 { fill: var(--h9); } .c-h10 { fill: var(--h10); }

    """

  private static let talks = """
    #filters { position: sticky; top: 0; z-index: 2; background: var(--sheet); padding: .6rem 1rem;
      margin: 2.5rem 0 0; border: 1px solid var(--line); display: flex; flex-wrap: wrap;
      gap: .5rem 1rem; align-items: center; font-size: .85rem; }
    #filters p { margin: 0; flex-basis: 100%; color: var(--quiet);
      font-variant-numeric: tabular-nums; }
    select, button { font: inherit; color: var(--ink); background: var(--paper);
      border: 1px solid var(--edge); border-radius: 3px; padding: .25rem .4rem; max-width: 12rem; }
    button { padding: .25rem .75rem; cursor: pointer; }
    .talk { content-visibility: auto; contain-intrinsic-size: auto 120rem;
      padding: .1rem .5rem 6rem; margin: 0 -.5rem; }
    .talk p { position: relative; margin: .6rem 0; }
    .talk b, .context b { font-size: .8em; color: var(--quiet); margin-right: .4em; }
    mark { color: inherit; background: var(--plain); padding: .1em .15em; border-radius: 2px;
      box-decoration-break: clone; -webkit-box-decoration-break: clone; }
    .plus { background: var(--plus); }
    .minus { background: var(--minus); }
    .both { background: var(--both); }
    mark::before { content: "◦ "; }
    .plus::before { content: "+ "; }
    .minus::before { content: "− "; }
    .both::before { content: "± "; }
    .waits { border-bottom: 2px dashed var(--edge); }
    .off { background: none; border-bottom: none; }
    .off::before { content: none; }
    mark[data-tip]:hover::after, mark[data-tip]:focus::after {
      content: attr(data-tip); display: block; position: absolute; left: 0; z-index: 1;
      max-width: 100%; margin-top: .35rem; padding: .5rem .75rem; white-space: pre-line;
      background: var(--ink); color: var(--paper); border-radius: 3px;
      font: .8rem/1.45 "Inter", "Source Sans 3", "Helvetica Neue", Arial, sans-serif;
      overflow-wrap: anywhere; pointer-events: none;
    }
    mark.off::after { display: none !important; }

    """

  private static let media = """
    @media (min-width: 75rem) {
      body { display: grid; grid-template-columns: 15rem minmax(0, 46rem) 15rem;
        justify-content: center; column-gap: 2rem; }
      header, main, footer { grid-column: 2; width: 100%; }
      nav { grid-column: 1; grid-row: 1 / 4; position: sticky; top: 0; align-self: start;
        margin: 3rem 0 0; max-height: 100vh; overflow-y: auto; }
      nav ul { display: block; }
      nav li { margin: .5rem 0; line-height: 1.35; }
    }
    @media (max-width: 40rem) {
      body { font-size: 1rem; }
      header { padding-top: 1.5rem; }
      h1 { font-size: 1.6rem; }
      #filters { position: static; }
      table:has(th:nth-child(5)) { min-width: 40rem; }
      html { scroll-padding-top: 1rem; }
    }
    @media print {
      :root { --paper: #fff; --sheet: #f4f4f0; }
      html { font-size: 10.5pt; }
      body { font-size: 1rem; line-height: 1.5; display: block; }
      p, ul, ol, dl { max-width: 38em; }
      h2 { margin-top: 2.5rem; }
      header, main, footer { max-width: none; padding: 0; }
      nav, #filters, .skip { display: none !important; }
      a { color: inherit; text-decoration: none; }
      tr, blockquote, figure, .entry, .talk p { break-inside: avoid; }
      h2, h3, caption { break-after: avoid; }
      .box, figure { overflow: visible; }
      .context p:last-child { display: none; }
      summary { list-style: none; }
      svg { min-width: 0; }
      .talk { content-visibility: visible; padding-bottom: 0; }
      mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      mark::after { display: none !important; }
    }

    """
}
