using System.Collections.Concurrent;
using System.Collections.Frozen;
using Parallax.Events.Extraction;
using Parallax.Events.Lineages;
using Parallax.Language;
using Parallax.Language.Names;
using Parallax.Language.Places;

namespace Parallax.Events.Fusion;

/// <summary>Tells whose word claims are: that of the speaker whom the report names, of the agency that an unnamed one told it to or that the text is from,
/// else the report's own, which is that of its lineage.</summary>
internal sealed class Origins
{
    private const int LongestName = 6;
    private const string Agency = "agency ";

    /// <summary>Words for people who speak for somebody: the somebody is the origin.</summary>
    private static readonly FrozenSet<string> Mouthpieces = FrozenSet.ToFrozenSet(
        [
            "the", "a", "an", "of", "for", "from", "in", "at", "on", "to", "by", "its", "their", "and", "one", "two", "some", "several", "many", "other", "another", "unnamed", "anonymous", "senior",
            "top", "local", "official", "officials", "authorities", "source", "sources", "spokesman", "spokeswoman", "spokesperson", "spokespeople", "statement", "statements", "report", "reports",
            "release", "press", "witness", "witnesses", "resident", "residents", "people", "person", "man", "woman", "who", "he", "she", "they", "it", "eyewitness", "eyewitnesses", "there",
        ], StringComparer.Ordinal);

    private readonly Func<Id<Report>, Id<Lineage>> _lineageOf;
    private readonly Func<Id<Report>, AnnotatedReport?> _reportOf;
    private readonly ConcurrentDictionary<Id<Report>, Known> _known = [];
    private readonly ConcurrentDictionary<(Id<Report>, string), string> _named = [];
    private readonly CreditFinder _credits;
    private readonly Transliteration _spellings;
    private readonly Gazetteer _gazetteer;

    /// <summary>Makes one that knows reports by their lineages and, where it needs their words, as they were read; null where these are not known.</summary>
    public Origins(Func<Id<Report>, Id<Lineage>> lineageOf, Func<Id<Report>, AnnotatedReport?> reportOf, Lexicons lexicons, Gazetteer gazetteer) =>
        (_lineageOf, _reportOf, _credits, _spellings, _gazetteer) = (lineageOf, reportOf, new(lexicons.Credits), lexicons.Spellings, gazetteer);

    /// <summary>What the origin of a claim is known by; equal for claims that go back to one.</summary>
    public string Of(Claim claim)
    {
        if (claim.Speaker is null)
        {
            return OwnVoiceOf(claim.Report);
        }
        if (Named(claim.Report, claim.Speaker) is { Length: > 0 } speaker)
        {
            return speaker;
        }
        return (claim.Via is null ? AgencyToldIn(claim) : _credits.AgencyOf(claim.Via) ?? claim.Via) is { } agency ? Agency + agency : OwnVoiceOf(claim.Report);
    }

    /// <summary>Whether an origin is an agency.</summary>
    public static bool IsAgency(string origin) => origin.StartsWith(Agency, StringComparison.Ordinal);

    /// <summary>The origin of what a report says in its own voice: the agency whose text it is, else its lineage.</summary>
    public string OwnVoiceOf(Report report) => KnownOf(report).Agency is { } agency ? Agency + agency : _lineageOf(report.Id).ToString();

    /// <summary>How much stands behind an event: reports with no speaker for any of its facts speak in their own voice.</summary>
    public SupportCounts CountsOf(IReadOnlyList<EventMention> mentions, IReadOnlyList<Fact> facts)
    {
        var reports = mentions.Select(m => m.Report.Report).DistinctBy(r => r.Id).ToList();
        var spoken = facts.SelectMany(f => f.Claims).Where(c => c.Speaker is not null).DistinctBy(c => c.Id).ToList();
        var quoting = spoken.Select(c => c.Report.Id).ToHashSet();
        var origins = spoken.Select(Of).Concat(reports.Where(r => !quoting.Contains(r.Id)).Select(OwnVoiceOf)).Distinct(StringComparer.Ordinal).Count();
        var outlets = reports.Select(r => r.Outlet ?? r.Id.ToString()).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return new(reports.Count, outlets, reports.Select(r => _lineageOf(r.Id)).Distinct().Count(), Math.Max(1, origins));
    }

    /// <summary>The key of the speaker's entity; empty where the words name nobody: "an official".</summary>
    private string Named(Report report, string speaker) => _named.GetOrAdd((report.Id, speaker), k => KeyOf(report, k.Item2));

    private string KeyOf(Report report, string speaker)
    {
        var names = KnownOf(report).Names;
        var words = speaker.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var core = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Length;)
        {
            var (name, length) = NameAt(names, words, i);
            if (name is { Kind: NameKind.Person })
            {
                return $"person {name.Key}";
            }
            if (name?.Country is { } country && name.Kind is NameKind.Nationality or NameKind.Place && CountryOf(name!.Entity) is not null)
            {
                core.Add(country);
                i += length;
                continue;
            }
            var isKey = name is { Key.Length: > 0 };
            foreach (var word in (isKey ? name!.Key : string.Join(' ', words, i, length)).Split(' ').Select(Plain).Where(w => w.Length > 0 && !Mouthpieces.Contains(w)))
            {
                core.Add(CountryOf(word) ?? (isKey ? word : _spellings.Key(word)));
            }
            i += length;
        }
        return string.Join(' ', core);
    }

    private static (NameMention? Name, int Length) NameAt(Dictionary<string, NameMention> names, string[] words, int at)
    {
        for (var length = Math.Min(LongestName, words.Length - at); length > 0; length--)
        {
            if (names.TryGetValue(string.Join(' ', words, at, length).Trim(',', '"', '“', '”'), out var name))
            {
                return (name, length);
            }
        }
        return (null, 1);
    }

    private static string Plain(string word)
    {
        var plain = word.ToLowerInvariant().Replace('’', '\'').Trim(',', '"', '“', '”', '(', ')').Replace(".", "", StringComparison.Ordinal);
        return plain.EndsWith("'s", StringComparison.Ordinal) ? plain[..^2] : plain.TrimEnd('\'');
    }

    /// <summary>The code of the country of a name or of its people, so that "US" and "American" are one.</summary>
    private string? CountryOf(string word) => _gazetteer.CountryOfDemonym(word) ?? _gazetteer.CountryNamed(word);

    /// <summary>The agency to which the sentence of the claim says that it was told.</summary>
    private string? AgencyToldIn(Claim claim)
    {
        if (claim.Field != TextField.Text || _reportOf(claim.Report.Id) is not { } report)
        {
            return null;
        }
        var words = report.Text.Words;
        return KnownOf(claim.Report).Told.GetValueOrDefault(words.SentenceOf(words.TokenAt(claim.Span.Start)));
    }

    private Known KnownOf(Report report) => _known.GetOrAdd(report.Id, id => _reportOf(id) is { } annotated ? Read(annotated) : new(null, [], []));

    private Known Read(AnnotatedReport report)
    {
        var names = new Dictionary<string, NameMention>(StringComparer.Ordinal);
        foreach (var text in report.Texts.Reverse())
        {
            foreach (var name in text.Names)
            {
                names.TryAdd(name.Span.Of(text.Words.Text), name);
                names.TryAdd(name.Entity, name);
            }
        }
        var credits = _credits.Find(report.Report, report.Text.Words);
        var agency = _credits.AgencyOf(report.Report.Outlet) ?? credits.FirstOrDefault(c => c.Kind == CreditKind.Whole)?.Agency;
        var told = new Dictionary<int, string>();
        foreach (var credit in credits.Where(c => c is { Kind: CreditKind.Told, Span: not null }))
        {
            told.TryAdd(report.Text.Words.SentenceOf(report.Text.Words.TokenAt(credit.Span!.Value.Start)), credit.Agency);
        }
        return new(agency, told, names);
    }

    /// <summary>What a report says of its origins.</summary>
    /// <param name="Agency">The agency whose text it is; null where it is nobody's but its own.</param>
    /// <param name="Told">The agencies through which somebody's word came, by sentence.</param>
    /// <param name="Names">Its names, by their words.</param>
    private sealed record Known(string? Agency, Dictionary<int, string> Told, Dictionary<string, NameMention> Names);
}
