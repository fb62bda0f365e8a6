using System.Collections.Frozen;

namespace Parallax.Language.Quotations;

/// <summary>Remembers who was named, so that "he", "they" and "it" can be given a name.</summary>
internal sealed class SpeakerMemory(Reading reading)
{
    /// <summary>How many units back a pronoun is taken to reach.</summary>
    private const int Reach = 6;

    private static readonly FrozenSet<string> Collectives = FrozenSet.ToFrozenSet(
        [
            "ministry", "department", "agency", "committee", "council", "party", "army", "force", "government", "office", "center", "centre", "university",
            "house", "pentagon", "kremlin", "court", "union", "group", "company", "statement", "report", "organization", "organisation", "command", "observatory",
            "commission", "bank", "institute", "association", "administration", "military", "campaign", "study", "poll", "front", "service", "authority",
        ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Humans = FrozenSet.ToFrozenSet(
        [
            "man", "woman", "spokesman", "spokeswoman", "spokesperson", "minister", "president", "official", "witness", "resident", "mayor", "governor",
            "chief", "director", "commander", "general", "analyst", "professor", "doctor", "officer", "leader", "secretary", "ambassador", "envoy", "senator",
            "lawmaker", "lawyer", "activist", "expert", "survivor", "driver", "teacher", "father", "mother", "source", "diplomat", "king", "queen", "pope",
        ], StringComparer.Ordinal);

    private readonly List<Named> _named = [];

    private sealed record Named(string Words, Kind Kind, int Unit)
    {
        public string? Pronoun { get; set; }
    }

    private enum Kind
    {
        Other,
        Person,
        Plural,
        Collective,
    }

    /// <summary>Remembers a speaker.</summary>
    public void Saw(Stretch stretch, string words, int unit)
    {
        var (kind, pronoun) = KindOf(stretch);
        var before = _named.FindLastIndex(named => named.Words == words);
        if (before < 0 && kind == Kind.Person)
        {
            // "Smith" after "Mayor John Smith": the same person, with the pronoun that was learned before
            before = _named.FindLastIndex(named => named.Kind == Kind.Person && unit - named.Unit < 40 && named.Words.EndsWith(" " + words, StringComparison.Ordinal));
        }
        _named.Add(new(words, kind, unit) { Pronoun = pronoun ?? (before >= 0 ? _named[before].Pronoun : null) });
        if (_named.Count > 64)
        {
            _named.RemoveRange(0, 32); // enough to reach back; keeps the search short in long texts
        }
    }

    /// <summary>Remembers the subject of a unit's first clause where it is a person, for a pronoun in a later unit.</summary>
    public void SeeSubject(Unit unit, int index)
    {
        if (SourceFinder.MainSubject(reading, unit, Math.Min(unit.End, unit.First + 40)) is { } subject && subject.End - subject.First <= 6
            && KindOf(subject).Kind == Kind.Person && reading[subject.End - 1].IsCapitalized && !Words.SubjectPronouns.Contains(reading.Lower(subject.First)))
        {
            Saw(subject, reading.Text.SpanOf(subject.First, subject.End).Of(reading.Text.Text), index);
        }
    }

    /// <summary>Whom the pronoun most likely stands for; null where nobody fits.</summary>
    public string? Resolve(string pronoun, int unit)
    {
        for (var i = _named.Count - 1; i >= 0 && unit - _named[i].Unit <= Reach; i--)
        {
            if (Fits(_named[i], pronoun))
            {
                _named[i].Pronoun = pronoun;
                _named.Add(_named[i] with { Unit = unit });
                return _named[i].Words;
            }
        }
        return null;
    }

    private static bool Fits(Named named, string pronoun) => pronoun switch
    {
        "he" or "she" => named.Kind == Kind.Person && (named.Pronoun is null || named.Pronoun == pronoun),
        "they" => named.Kind == Kind.Plural,
        "it" => named.Kind == Kind.Collective,
        _ => false,
    };

    private (Kind Kind, string? Pronoun) KindOf(Stretch stretch)
    {
        var last = reading[stretch.End - 1];
        string? pronoun = null;
        var (human, collective, plural) = (false, false, false);
        for (var i = stretch.First; i < stretch.End; i++)
        {
            var lower = reading.Lower(i);
            pronoun ??= lower is "mr." or "mr" or "spokesman" or "king" or "sir" or "father" ? "he" : lower is "ms." or "mrs." or "ms" or "mrs" or "spokeswoman" or "queen" or "mother" ? "she" : null;
            human |= Humans.Contains(lower);
            collective |= Collectives.Contains(lower);
            plural |= lower is "and" or "police" or "authorities";
        }
        var common = !last.IsCapitalized || stretch.End - stretch.First == 1 && IsFirstOfSentence(stretch.First);
        if (plural || (common && last.Lower.EndsWith('s') && !Humans.Contains(last.Lower)))
        {
            return (Kind.Plural, null);
        }
        if (human)
        {
            return (Kind.Person, pronoun);
        }
        var named = last.IsCapitalized && !last.IsAllCaps && !Words.Determiners.Contains(reading.Lower(stretch.First)) && !IsOutlet(stretch);
        return collective || !named ? (collective || last.IsCapitalized ? Kind.Collective : Kind.Other, null) : (Kind.Person, pronoun);
    }

    private bool IsFirstOfSentence(int token) => reading.Text.Sentences[reading.Text.SentenceOf(token)].First == token;

    private bool IsOutlet(Stretch stretch) =>
        Outlets.IsOutlet(Enumerable.Range(stretch.First, stretch.End - stretch.First).Select(i => reading[i].Text).ToArray());
}
