/// Words that are written like names.
enum OrdinaryWords {
  /// What stands before a name and is none.
  static let titles: Set<String> = [
    "mister", "missus", "miss", "mrs", "doctor", "professor", "prof", "rev", "sir", "dame",
    "the", "and", "van", "von", "der", "del",
  ]

  /// Names that begin sentences as other words.
  static let beginners: Set<String> = [
    "angel", "april", "art", "august", "autumn", "bell", "best", "bill", "black", "bob", "brown",
    "bush", "carol", "chase", "christian", "cook", "dawn", "day", "dean", "drew", "early", "faith",
    "fox", "frank", "gay", "gene", "good", "grace", "grant", "gray", "green", "guy", "hall",
    "hazel", "heather", "hill", "holly", "honor", "hope", "hunt", "iris", "ivy", "jack", "jewel",
    "joy", "june", "king", "lane", "lily", "long", "love", "major", "mark", "may", "melody",
    "mercy", "miles", "mark", "moon", "nick", "noble", "north", "olive", "page", "park", "pat",
    "penny", "pepper", "price", "pride", "queen", "ray", "rich", "rob", "robin", "rock", "rose",
    "ruby", "rusty", "sandy", "short", "skip", "small", "south", "star", "stone", "storm", "street",
    "strong", "sue", "summer", "sunny", "swift", "tiffany", "trip", "victor", "violet", "wade",
    "walker", "ward", "waters", "west", "white", "wild", "will", "winter", "wise", "wood", "woods",
    "young",
  ]

  /// What follows "this is" with a capital and is nobody: days, months, languages, and the like.
  static let capitalised: Set<String> = [
    "i", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "christmas", "easter", "english", "british", "welsh", "scottish",
    "irish", "french", "german", "american", "spanish", "europe", "britain", "england", "wales",
    "scotland", "ireland", "america", "london", "god", "jesus", "mud", "internet", "google",
    "facebook", "amazon", "apple", "microsoft", "windows", "android", "part", "section", "chapter",
    "it", "what", "where", "why", "how", "the", "a", "my", "our", "so", "great", "good", "now",
  ]
}
