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

    public AnnotatedText Text { get; } = text;

    /// <summary>The mentions of the name, in order.</summary>
    public IEnumerable<NameMention> Of(string entity) => _names[entity];

    /// <summary>The pronouns and descriptions that stand for the name, in order.</summary>
    public IEnumerable<Reference> ReferencesTo(string entity) => _references[entity];

    public bool Has(string entity) => _names.Contains(entity);
}
