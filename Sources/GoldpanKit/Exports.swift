@_exported public import GoldpanCoding
@_exported public import GoldpanInsights
@_exported public import GoldpanReports
@_exported public import GoldpanText
