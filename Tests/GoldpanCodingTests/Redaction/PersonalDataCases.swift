import GoldpanCoding

/// Texts with what is to be found «drawn in», by sort; numbers are those that standards and
/// regulators set aside for examples (RFC 2606, 3849, 5737; Ofcom 01632 960xxx and 07700 900xxx;
/// 555-01xx; the IBAN registry; test numbers of payment networks).
enum PersonalDataCases {
  static let found: [(PersonalData.Kind, [String])] = [
    (
      .email,
      [
        "Write to «jo@example.com».", "«jo.hale+home@mail.example.co.uk», please",
        "it's <«JO@EXAMPLE.ORG»>", "mail «o'brien@example.net» or «b_c@example.net»",
        "\"«jo@example.com»\" she said", "'«jo@example.com»'", "(«jo@example.com»)",
        "«jo-anne@my-host.example.com»'s inbox", "jo@ no, «jo@example.com»!",
        "«jürgen@example.de» it was", "mailto:«jo@example.com»", "«12345@example.com»",
        "it's «jo at example dot com» if you", "«jo dot hale at example dot co dot uk»",
        "«jo underscore h at example dot org», all small",
      ]
    ),
    (
      .phone,
      [
        "«07700 900123»", "ring me on «07700900123».", "«07700-900-123», any time",
        "«01632 960001» is the shop", "«(01632) 960001»", "«020 7946 0958»", "«(020) 7946 0958»",
        "«+44 7700 900123»", "«+44 (0)20 7946 0958»", "«+44(0)2079460958»", "«0044 7700 900123»",
        "«+1 212-555-0123»", "«(212) 555-0123»", "«212-555-0123»", "«212.555.0123»",
        "«212 555 0123» he said", "«1-800-555-0199»", "«+49 30 123456789»", "«+33 1 23 45 67 89»",
        "«01 23 45 67 89», in France", "it's «0770 090 0123» I think",
        "«07700 900123» 24 hours a day", "«07700 900123», «07700 900456»",
        "call 4455667788 no: call «4455667788»".replacing("call 4455667788 no: ", with: ""),
        "my mobile's «7700 900123»", "«07700 900123»", "tel:«07700900123»", "(«07700 900123»)",
        "«07700–900–123»", "«0 7 7 0 0 9 0 0 1 2 3»",
        "it's «oh seven seven double oh nine hundred» no".replacing(
          "«oh seven seven double oh nine hundred»",
          with: "«oh seven seven oh oh nine oh oh one two three»"),
        "«oh seven seven double oh, nine double oh, one two three» it is",
        "«zero, one, six, three, two, nine, six, zero, zero, zero, one»",
      ]
    ),
    (
      .card,
      [
        "«4111 1111 1111 1111»", "«4111111111111111».", "«4111-1111-1111-1111»",
        "«5555 5555 5555 4444», that card", "«378282246310005»", "«3782 822463 10005»",
        "«6011111111111117»", "«30569309025904»", "«4222222222222»", "«2223003122003222»",
        "my card, «5105105105105100», was",
      ]
    ),
    (
      .iban,
      [
        "«GB29 NWBK 6016 1331 9268 19»", "«GB29NWBK60161331926819».",
        "«DE89 3704 0044 0532 0130 00»", "«FR14 2004 1010 0505 0001 3M02 606»",
        "«NO93 8601 1117 947»", "«NL91 ABNA 0417 1643 00» or", "«MT84MALT011000012345MTLCAST001S»",
        "«BE68 5390 0754 7034»", "to «ch93 0076 2011 6238 5295 7»",
      ]
    ),
    (
      .ip,
      [
        "it said «192.0.2.1».", "«198.51.100.255», I typed", "«203.0.113.7»:8080", "«10.0.0.1»/8",
        "«2001:db8::1»", "«2001:db8:0:0:8:800:200c:417a».", "«2001:DB8::8:800:200C:417A», that",
        "«fe80::1ff:fe23:4567:890a»", "[«2001:db8::1»]", "«::1» is me",
      ]
    ),
    (
      .url,
      [
        "«https://example.com/a?b=c#d».", "see «http://example.com», there",
        "(«https://example.com/wiki/A_(b» )", "«www.example.com/jo».", "«WWW.Example.com» it says",
        "«example.com/jo/photos» is mine", "«example.co.uk/~jo»", "\"«https://example.org»\"",
        "“«https://example.org/x»”", "«ftp://example.com/x»", "«t.me/jo» then",
        "«http://192.0.2.1/admin» opens", "[the site](«https://example.com/x»)",
      ]
    ),
    (
      .postcode,
      [
        "«SW1A 1AA»", "«M1 1AE», Manchester", "«B33 8TH».", "«CR2 6XH»", "«DN55 1PT»", "«W1A 0AX»",
        "«EC1A 1BB» is", "«SY16 2AB»", "«SW1A1AA»", "it's «LD1 5AA», love",
        "Springfield, IL «62704»", "Tulsa, OK «74101», USA", "«62704-1234»", "Texas «75001».",
        "New York «10001»",
      ]
    ),
    (
      .person,
      [
        "My name is «Jo Hale», and", "my name's «Jo».", "my name’s «Jo» too",
        "My name is, um, «Jo Hale-Smith»", "my name is «Seán O’Brien», yes",
        "my name is «Anna de Vries» and", "my name is «Élodie».", "MY NAME IS «JO»",
        "Hello, this is «Jo» from Care.", "\"This is «Janice» here, what's up?\"",
        "this is «Jo Hale» speaking", "This is «Jo Hale», hello", "This is «Jo» calling",
      ]
    ),
  ]

  /// Texts in which there is nothing.
  static let nothing = [
    "It was 2016, or 2017.", "£1,200.50 a month", "$1,234,567,890.00", "£07700900123 is no price",
    "€1.234.567,89", "a 9/10, 10 out of 10", "24/7", "at 10:30, 12:45 and 23:59", "00:12:52.123",
    "2025-05-20 10:12:33", "20/05/2025", "01-02-2003 12 34", "01.02.2003", "in 2016 2017 2018",
    "q-7k3m9x2a", "q-1234567a and q-07700900", "P03 said", "P03, P04 and E01", "v1.2.3.4",
    "version 1.2.3.4 of it", "firmware 10.0.0.1 came", "1.2.3", "1.2.3.4.5", "256.1.1.1",
    "192.168.1", "01.2.3.4", "999.999.999.999", "section 1.2.3.4 says", "four-nil, 3-2 and 21-19",
    "6-4 6-3 7-5", "1 234 567 890 people", "10 000 000 000", "0.123456789", "3.14159265358979",
    "order 07700900123", "order number 0123456789", "#07700900123", "INV-07700900123",
    "ref: 0770090012", "ISBN 978-0-306-40615-7", "4111 1111 1111 1112", "1234 5678 9012 3456",
    "0000 0000 0000 0000", "4111111111111112", "GB29 NWBK 6016 1331 9268 18",
    "DE89 3704 0044 0532 0130", "XX29 NWBK 6016 1331 9268 19", "AB12 and CD34", "e.g. this",
    "the end.Next one", "i.e./e.g. that", "and/or", "his/her 1/2", "km/h", "Booking.com is cheap",
    "end.next/then", "www. no", "http:// alone", "3 p.m./4 p.m.", "@jo on there", "jo@home", "a@b",
    "jo@example", "@@@@", "jo@@example.com", "at example dot com", "look at the dot com boom",
    "10::30", "12:30:45", "std::vector", "a::b", "::", "1:2:3:4:5:6:7", "00:1a:2b", "G1 4th",
    "M4 9PM", "9AM to 5PM", "OK 10000 of them", "IN 20000 cases", "12345", "only 62704 of them",
    "P0 1AA", "E01 2AB", "QQ1 1AA", "S1 2CV", "B52 bombers", "A4 paper", "My name is on it.",
    "my name is mud", "my name is spelled wrong", "This is Monday.", "this is great",
    "This is BBC One.", "this is Larkfield calling", "this is Larkfield's",
    "This is Spain we are in", "This is Leeds.", "This is Wi-Fi", "this is Ridiculous, really",
    "my nickname is Jo", "this is it. Jo said", "one two three four five six seven eight nine ten",
    "zero one two three four five six seven eight nine", "nine one one", "one, two, three",
    "One nine two dot one six eight.", "I'm Jo", "I am Jo Hale", "99.9% of 1000", "12345678901%",
    "+5 and counting", "3 + 4 = 7", "2,000,000", "0800 1111", "112", "1-2-3-4-5-6-7-8-9",
    "12 34 56 78", "(2016)", "7 to 10 days", "1st 2nd 3rd", "100 000", "[email-1] and [phone-2]",
    "call [phone-1] 24 hours", "my name is [person-1]", "my name is P03", "call me 24/7 on 2 lines",
  ]
}
