namespace Parallax.Events.Fusion.Statements;

/// <summary>Holds against each other the speakers that several reports give for one utterance.</summary>
internal static class SpeakerComparison
{
    private const int MostNamed = 4;

    /// <summary>The speaker that most reports name, named people and bodies before general words; null where nobody is named.</summary>
    public static string? Best(IReadOnlyList<Passage> passages) => Named(passages)
        .GroupBy(p => p.Voice.Key ?? "", StringComparer.Ordinal).OrderByDescending(g => g.Key.Length > 0).ThenByDescending(Reports).ThenByDescending(g => g.Any(p => p.Voice.IsPerson)).ThenBy(g => g.Key, StringComparer.Ordinal)
        .Take(1).SelectMany(g => g).GroupBy(p => p.Voice.Words!, StringComparer.Ordinal).OrderByDescending(Reports).ThenByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

    /// <summary>How the speakers stand to each other; null where no report names one.</summary>
    public static StatementSpeakers? Of(IReadOnlyList<Passage> passages)
    {
        var named = Named(passages).ToList();
        if (named.Count == 0)
        {
            return null;
        }
        var voices = named.Select(p => p.Voice).DistinctBy(v => v.Key ?? v.Words).OrderBy(v => v.Key is null).ThenBy(v => v.Key ?? v.Words, StringComparer.Ordinal).ToList();
        if (named.Select(p => p.Report.Report.Id).Distinct().Count() == 1)
        {
            return new(FactStatus.Single, $"Only one report names the speaker: {Listed(voices)}.");
        }
        var pairs = voices.SelectMany((a, i) => voices.Skip(i + 1).Select(b => (A: a, B: b, Relation: Voice.Compare(a, b)))).ToList();
        if (pairs.FirstOrDefault(p => p.Relation == VoiceRelation.Other) is { A: not null } apart)
        {
            return new(FactStatus.Disputed, $"Given to {Name(apart.A)} and to {Name(apart.B)}.");
        }
        return pairs.TrueForAll(p => p.Relation == VoiceRelation.Same)
            ? new(FactStatus.Agreed, $"All who name a speaker name {Name(voices[0])}.")
            : new(FactStatus.Compatible, Compatible(voices, pairs));
    }

    private static IEnumerable<Passage> Named(IReadOnlyList<Passage> passages) => passages.Where(p => p.Voice.Words is not null);

    private static int Reports(IEnumerable<Passage> passages) => passages.Select(p => p.Report.Report.Id).Distinct().Count();

    private static string Compatible(List<Voice> voices, List<(Voice A, Voice B, VoiceRelation Relation)> pairs)
    {
        var reasons = pairs.Where(p => p.Relation == VoiceRelation.SpeaksFor).Select(p => p.A.Key is null || (!p.A.IsPerson && p.B.IsPerson) ? (Speaker: p.B, Of: p.A) : (Speaker: p.A, Of: p.B))
            .Select(p => p.Speaker.Role is { } role ? $"{Name(p.Speaker)} ({role}) speaks for {Name(p.Of)}." : $"{Name(p.Speaker)} and {Name(p.Of)} speak for one body.").ToList();
        var tied = pairs.Where(p => p.Relation is VoiceRelation.SpeaksFor or VoiceRelation.Same).SelectMany(p => new[] { p.A, p.B }).ToHashSet();
        var loose = voices.Where(v => !tied.Contains(v)).ToList();
        if (loose.Count > 0)
        {
            reasons.Add(loose.Count == voices.Count ? $"Nothing tells apart {Listed(loose)}." : $"Nothing tells {Listed(loose)} apart from them.");
        }
        return string.Join(' ', reasons);
    }

    private static string Listed(List<Voice> voices) => string.Join(", ", voices.Take(MostNamed).Select(Name)) + (voices.Count > MostNamed ? " and others" : "");

    private static string Name(Voice voice) => voice.Name ?? $"“{voice.Words}”";
}
