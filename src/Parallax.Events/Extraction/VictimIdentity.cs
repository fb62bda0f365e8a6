using Parallax.Language;
using Parallax.Language.Names;
using Parallax.Language.References;

namespace Parallax.Events.Extraction;

/// <summary>Tells who is meant by words for one person.</summary>
internal sealed class VictimIdentity(NounLexicon nouns)
{
    /// <summary>Adds who is meant and of which gender; words that stand for somebody named get the name.</summary>
    public VictimPhrase Identified(AnnotatedText text, VictimPhrase phrase)
    {
        if (phrase.Min != 1 || phrase.Max != 1)
        {
            return phrase;
        }
        var head = phrase.End - 1;
        // "his sister" is not he
        var own = phrase.End - phrase.First > 1 && text.Words.Lower(phrase.First) is "his" or "her" or "their" ? phrase.First + 1 : phrase.First;
        var antecedent = Enumerable.Range(own, phrase.End - own).Select(text.References.AntecedentOf).LastOrDefault(a => a is not null);
        var span = text.Words.SpanOf(phrase.First, phrase.End);
        if (antecedent?.Name is { } known && text.Attributions.Any(a => a.Speaker is { } speaker && a.Content.Any(c => c.Contains(span)) && speaker.Contains(ReportEvent.LastWord(known.Entity), StringComparison.OrdinalIgnoreCase)))
        {
            antecedent = null; // "he died, the inspector said": nobody tells of his own death
        }
        var gender = nouns.GenderOf(text.Words.Lower(head));
        return phrase with
        {
            Name = phrase.Name ?? (antecedent?.Name is { Kind: NameKind.Person } name ? name.Entity : null),
            Referent = antecedent?.Head ?? (phrase.Definite && phrase.Name is null ? null : head),
            Gender = gender is not Gender.Unknown ? gender : text.Words.Lower(head) is "he" or "him" or "himself" ? Gender.Male
                : text.Words.Lower(head) is "she" or "herself" ? Gender.Female : antecedent?.Gender ?? Gender.Unknown,
        };
    }
}
