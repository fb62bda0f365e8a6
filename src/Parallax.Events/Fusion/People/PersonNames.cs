using Parallax.Language;
using Parallax.Language.Names;
using Parallax.Language.References;

namespace Parallax.Events.Fusion.People;

/// <summary>Where one text names each person, and what stands for them.</summary>
internal sealed class PersonNames(AnnotatedText text)
{
    private readonly ILookup<string, NameMention> _names = text.Names.Where(n => n.Kind == NameKind.Person).ToLookup(n => n.Entity, StringComparer.Ordinal);
    private readonly ILookup<string, Reference> _references = text.References.All.Where(r => r.Antecedent.Name is { Kind: NameKind.Person } && !r.Phrase.IsCoordination)
        .ToLookup(r => r.Antecedent.Name!.Entity, StringComparer.Ordinal);

    private ILookup<int, Identification>? _identified;

    public AnnotatedText Text { get; } = text;

    /// <summary>The mentions of the name, in order.</summary>
    public IEnumerable<NameMention> Of(string entity) => _names[entity];

    /// <summary>The pronouns and descriptions that stand for the name, in order.</summary>
    public IEnumerable<Reference> ReferencesTo(string entity) => _references[entity];

    public bool Has(string entity) => _names.Contains(entity);

    /// <summary>Where the text says who somebody was, in order.</summary>
    public IReadOnlyList<Identification> Identifications { get; } = [.. People.Identifications.Find(text)];

    /// <summary>The names that the text elsewhere gives to those for whom the words from <paramref name="first"/> to before <paramref name="end"/> stand.</summary>
    /// <param name="first">First token.</param>
    /// <param name="end">Token after the last.</param>
    /// <param name="referent">The head of the first phrase that means the same; null where that is not known.</param>
    public IEnumerable<NameMention> IdentifiedAs(int first, int end, int? referent)
    {
        _identified ??= Identifications.ToLookup(i => Text.References.AntecedentOf(i.Subject)?.Head ?? i.Subject);
        for (var token = first; token < end; token++)
        {
            foreach (var name in _identified[token].SelectMany(i => i.Names))
            {
                yield return name;
            }
        }
        foreach (var name in referent is { } head && (head < first || head >= end) ? _identified[head].SelectMany(i => i.Names) : [])
        {
            yield return name;
        }
    }
}
