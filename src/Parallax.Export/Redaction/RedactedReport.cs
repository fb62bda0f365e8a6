using System.Collections.Immutable;

namespace Parallax.Export.Redaction;

/// <summary>One report before and after the names of private persons were taken out of it.</summary>
internal sealed class RedactedReport
{
    /// <param name="named">The report with the names in it.</param>
    /// <param name="people">Who is private.</param>
    /// <param name="names">The names of more than one word, wherever they stand.</param>
    /// <param name="harmed">Single words for people of the events that the report tells of.</param>
    public RedactedReport(NamedReport named, PrivatePeople people, NameMatcher names, IEnumerable<string> harmed)
    {
        Original = named.Report;
        SingleWords = [.. named.People.Where(people.IsPrivate).SelectMany(people.SingleWords).Concat(harmed).Distinct(StringComparer.Ordinal)];
        EveryWord = [.. named.People.Where(people.IsPrivate).SelectMany(people.EveryWord).Concat(SingleWords).Distinct(StringComparer.Ordinal)];
        Names = new(SingleWords.Concat(Original.Author is { } author && PrivatePeople.IsFull(author) ? [author] : []), [], names);
        Spans = [.. Enum.GetValues<TextField>().SelectMany(field => SpansIn(field, named, people))];
        Redacted = Blackened();
    }

    public Report Original { get; }

    public Report Redacted { get; }

    /// <summary>Surnames, and names that were used alone, of the private persons that it names.</summary>
    public ImmutableArray<string> SingleWords { get; }

    /// <summary>Every word of the names of the private persons that it names.</summary>
    public ImmutableArray<string> EveryWord { get; }

    /// <summary>The names that may stand in it.</summary>
    public NameMatcher Names { get; }

    /// <summary>Where names were; in order, not overlapping.</summary>
    public ImmutableArray<FieldSpan> Spans { get; }

    private IEnumerable<FieldSpan> SpansIn(TextField field, NamedReport named, PrivatePeople people)
    {
        var text = Original.Of(field);
        var mentions = named.People.Where(p => p.Place.Field == field).ToLookup(people.IsPrivate, p => p.Place.Span);
        var found = Names.Find(text, anyCase: false).Where(s => !mentions[false].Any(kept => kept.Contains(s)) || PrivatePeople.IsFull(s.Of(text)));
        TextSpan? open = null;
        foreach (var span in mentions[true].Concat(found).Order())
        {
            if (open is { } last && span.Start <= last.End)
            {
                open = last.Join(span);
                continue;
            }
            if (open is { } done)
            {
                yield return new(field, done);
            }
            open = span;
        }
        if (open is { } end)
        {
            yield return new(field, end);
        }
    }

    private Report Blackened() => new(
        Blacken(Original.Key)!, Blacken(Original.Source)!, In(TextField.Text), Blacken(Original.Outlet),
        Original.Author is { } author ? new(PeopleRedaction.Placeholder, author.Length) : null,
        Original.Title is null ? null : In(TextField.Title), Blacken(Original.Url), Original.Published, Original.Language,
        [.. Original.Warnings.Select(w => Blacken(w)!)], new(Original.Id, Original.Sha256))
    {
        Place = Original.Place,
    };

    private string? Blacken(string? text) => text is null ? null : PeopleRedaction.Blacken(text, Names);

    private string In(TextField field) => PeopleRedaction.Blacken(Original.Of(field), Spans.Where(s => s.Field == field).Select(s => s.Span));
}
