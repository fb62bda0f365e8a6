using System.Collections.Immutable;

namespace Parallax;

/// <summary>Where in a report a span lies.</summary>
public enum TextField
{
    /// <summary>The report's text.</summary>
    Text,

    /// <summary>The title, where the input gave one of its own.</summary>
    Title,
}

/// <summary>How the date of publication is known.</summary>
public enum PublishedBasis
{
    /// <summary>It is not known.</summary>
    Unknown,

    /// <summary>The input states it.</summary>
    Stated,

    /// <summary>It was worked out from sibling reports; the reason says how.</summary>
    Inferred,
}

/// <summary>What a report was before names were taken out of it; by these the two are known as one report.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Sha256">The SHA-256 of its text, in lower-case hexadecimal.</param>
public sealed record OriginalReport(Id<Report> Id, string Sha256);

/// <summary>One article as published. Its text is what was taken in and is never altered. Two reports are the same
/// report exactly when key, outlet, url, title, published and text are the same: <see cref="Id"/> is made from these.</summary>
public sealed class Report : IIdentified
{
    /// <summary>Makes a report.</summary>
    /// <param name="key">The input's own id for it, else the name of the file.</param>
    /// <param name="source">The path or URL it was read from.</param>
    /// <param name="text">The text as taken in.</param>
    /// <param name="outlet">Who published it.</param>
    /// <param name="author">Who wrote it.</param>
    /// <param name="title">The title apart from the text.</param>
    /// <param name="url">Where it was published.</param>
    /// <param name="published">When it was published.</param>
    /// <param name="language">ISO 639-1 code; by default <c>und</c>.</param>
    /// <param name="warnings">What was odd about the input.</param>
    /// <param name="original">What the report was before names were taken out of it; by default it is as it was published.</param>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    public Report(string key, string source, string text, string? outlet = null, string? author = null, string? title = null,
        string? url = null, PublicationTime? published = null, string? language = null, ImmutableArray<string> warnings = default,
        OriginalReport? original = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentNullException.ThrowIfNull(text);
        (Key, Source, Text, Outlet, Author, Title, Url, Published) = (key, source, text, outlet, author, title, url, published);
        Language = language ?? "und";
        Warnings = warnings.IsDefault ? [] : warnings;
        Id = original?.Id ?? ContentHash.Id<Report>(key, outlet, url, title, published?.ToString(), text);
        Sha256 = original?.Sha256 ?? ContentHash.Sha256(text);
    }

    /// <inheritdoc/>
    public static char IdPrefix => 'r';

    /// <summary>Made from key, outlet, url, title, published and text; of a report that names were taken out of, the id before that.</summary>
    public Id<Report> Id { get; }

    /// <summary>The input's own id for the report, else the name of the file.</summary>
    public string Key { get; }

    /// <summary>The path or URL the report was read from. Nothing but itself depends on it.</summary>
    public string Source { get; }

    /// <summary>Who published it; null where the input does not say.</summary>
    public string? Outlet { get; }

    /// <summary>Who wrote it; null where the input does not say.</summary>
    public string? Author { get; }

    /// <summary>The title, where the input gave one apart from the text.</summary>
    public string? Title { get; }

    /// <summary>Where it was published; null where the input does not say.</summary>
    public string? Url { get; }

    /// <summary>When it was published, as the input states it; null where it does not.</summary>
    public PublicationTime? Published { get; }

    /// <summary>ISO 639-1 code of the language, or <c>und</c> where it could not be told.</summary>
    public string Language { get; }

    /// <summary>The text as taken in. Every span of <see cref="TextField.Text"/> refers to it.</summary>
    public string Text { get; }

    /// <summary>SHA-256 of the text's UTF-8 bytes in lower-case hexadecimal; of a report that names were taken out of, that of the text before.</summary>
    public string Sha256 { get; }

    /// <summary>Where the text holds what stands around a report on a page and not the report's own words: date lines, bylines, picture
    /// credits, sharing links. In order, not overlapping; no part of <see cref="Id"/>.</summary>
    public ImmutableArray<TextSpan> Furniture { get; init; } = [];

    /// <summary>Which line of its source it is, or which member of its list, counted from 1; null where the source holds it alone. No part of
    /// <see cref="Id"/>.</summary>
    public int? Place { get; init; }

    /// <summary>When it was taken in, which tells versions apart that state one date; null where nobody kept that. No part of <see cref="Id"/>.</summary>
    public DateTimeOffset? TakenIn { get; init; }

    /// <summary>What was odd about the input, a sentence each.</summary>
    public ImmutableArray<string> Warnings { get; }

    /// <summary>The text or the title; empty where there is no title.</summary>
    public string Of(TextField field) => field == TextField.Title ? Title ?? "" : Text;
}
