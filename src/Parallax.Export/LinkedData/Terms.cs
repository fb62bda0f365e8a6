using System.Text.Json;

namespace Parallax.Export.LinkedData;

/// <summary>The terms that stand in every claim, ready to be written: a document has many claims.</summary>
internal static class Terms
{
    public static readonly JsonEncodedText About = Of("about");
    public static readonly JsonEncodedText Annotation = Of("Annotation");
    public static readonly JsonEncodedText AttributedTo = Of("attributedTo");
    public static readonly JsonEncodedText Attribute = Of("attribute");
    public static readonly JsonEncodedText Body = Of("body");
    public static readonly JsonEncodedText DerivedFrom = Of("derivedFrom");
    public static readonly JsonEncodedText End = Of("end");
    public static readonly JsonEncodedText Exact = Of("exact");
    public static readonly JsonEncodedText Id = Of("id");
    public static readonly JsonEncodedText Name = Of("name");
    public static readonly JsonEncodedText PositionSelector = Of("TextPositionSelector");
    public static readonly JsonEncodedText Prefix = Of("prefix");
    public static readonly JsonEncodedText QuotedFrom = Of("quotedFrom");
    public static readonly JsonEncodedText QuoteSelector = Of("TextQuoteSelector");
    public static readonly JsonEncodedText Selector = Of("selector");
    public static readonly JsonEncodedText Source = Of("source");
    public static readonly JsonEncodedText SpecificResource = Of("SpecificResource");
    public static readonly JsonEncodedText Stance = Of("stance");
    public static readonly JsonEncodedText Start = Of("start");
    public static readonly JsonEncodedText Suffix = Of("suffix");
    public static readonly JsonEncodedText Target = Of("target");
    public static readonly JsonEncodedText Type = Of("type");

    /// <summary>The types of a claim and of a speaker, as JSON.</summary>
    public static ReadOnlySpan<byte> ClaimTypes => """["Claim","Annotation"]"""u8;

    public static ReadOnlySpan<byte> SpeakerTypes => """["Agent","Authority"]"""u8;

    private static JsonEncodedText Of(string term) => JsonEncodedText.Encode(term);
}
