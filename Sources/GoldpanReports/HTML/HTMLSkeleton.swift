/// What every page is made of, whatever stands on it: one file that asks for nothing else.
struct HTMLSkeleton {
  let title: Prose
  /// What stands under the title.
  let opening: String
  /// Where the link leads that skips the navigation: "the report".
  let subject: String
  /// The chapters, each with the name that links lead to.
  let links: [(name: String, title: String)]
  let main: String
  /// Whether the one script there is stands on it and may run.
  var isScripted = false

  var text: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'unsafe-inline'; \(scriptPolicy)img-src data:">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(HTML.escaped(TerminalWriter.plain(title)))</title>
    <link rel="icon" href="data:,">
    <style>
    \(HTMLStyle.text)</style>
    </head>
    <body>
    <a class="skip" href="#main">Skip to \(subject)</a>
    <header>
    <h1>\(HTMLWriter.text(title))</h1>
    \(opening)</header>
    <nav aria-label="Sections">
    <ul>
    \(links.map { "<li><a href=\"#\($0.name)\">\(HTML.escaped($0.title))</a></li>\n" }.joined())</ul>
    </nav>
    <main id="main" tabindex="-1">
    \(main)</main>
    <footer>
    <p>Made by goldpan. Counts are people, not mentions.</p>
    </footer>
    \(isScripted ? "<script>\(HTMLScript.text)</script>\n" : "")</body>
    </html>

    """
  }

  private var scriptPolicy: String {
    isScripted ? "script-src 'sha256-\(HTMLScript.digest)'; " : ""
  }
}
