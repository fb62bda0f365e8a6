using System.Runtime.InteropServices;

namespace Parallax.Language.References;

/// <summary>Joins the phrases of "the driver and two guards" to one more.</summary>
internal static class Coordinations
{
    /// <summary>Adds the coordinations among a sentence's phrases, each after its last member.</summary>
    /// <param name="found">The phrases of the text so far, in order of their heads.</param>
    /// <param name="first">Index of the sentence's first phrase.</param>
    /// <param name="parsed">The text.</param>
    public static void AddTo(List<NounPhrase> found, int first, in ParsedText parsed)
    {
        var groups = new Dictionary<int, Group>();
        var phrases = new Dictionary<int, NounPhrase>();
        foreach (var phrase in CollectionsMarshal.AsSpan(found)[first..])
        {
            var conjunct = parsed.FirstConjunct(phrase.Head);
            if (conjunct == phrase.Head)
            {
                phrases[conjunct] = phrase;
            }
            else if (phrases.TryGetValue(conjunct, out var opening))
            {
                var group = groups.GetValueOrDefault(conjunct) ?? (groups[conjunct] = new(opening));
                group.Add(phrase, parsed.Lower(phrase.First - 1) == "and");
            }
        }
        if (groups.Values.Any(g => g.HasAnd))
        {
            Place(found, first, groups.Values.Where(g => g.HasAnd).ToDictionary(g => g.Last.Head), parsed);
        }
    }

    private static void Place(List<NounPhrase> found, int first, Dictionary<int, Group> byLast, in ParsedText parsed)
    {
        var phrases = found.GetRange(first, found.Count - first);
        found.RemoveRange(first, phrases.Count);
        foreach (var phrase in phrases)
        {
            found.Add(phrase);
            if (byLast.TryGetValue(phrase.Head, out var group))
            {
                found.Add(group.Joined(parsed));
            }
        }
    }

    private sealed class Group(NounPhrase first)
    {
        private readonly NounPhrase _first = first;
        private int _count = 1;
        private bool _single = first.Number == GrammaticalNumber.Singular;
        private NounClass _class = first.Class;

        public NounPhrase Last { get; private set; } = first;

        public bool HasAnd { get; private set; }

        public void Add(NounPhrase phrase, bool and)
        {
            Last = phrase;
            HasAnd |= and;
            _count++;
            _single &= phrase.Number == GrammaticalNumber.Singular;
            _class = _class == phrase.Class ? _class : NounClass.Unknown;
        }

        public NounPhrase Joined(in ParsedText parsed) => _first with
        {
            End = Last.End,
            Span = parsed.Text.SpanOf(_first.First, Last.End),
            Number = GrammaticalNumber.Plural,
            Count = null,
            Size = _single ? _count : null,
            Name = null,
            Gender = Gender.Unknown,
            Class = _class,
            IsCoordination = true,
        };
    }
}
