using Parallax.Language.Names;

namespace Parallax.Language.References;

/// <summary>The nouns that a name itself offers for later: "brigade" of "Salt Road Brigade", "camp" of "Camp Wexley", "mayor" of a title.</summary>
internal static class NameNouns
{
    public static void Add(Discourse discourse, Entity entity, NameMention name, NounLexicon lexicon)
    {
        if (name.Kind == NameKind.Person)
        {
            AddLast(discourse, entity, name.Role);
            return;
        }
        var words = name.Entity;
        AddLast(discourse, entity, words);
        var space = words.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0 && words[..space].ToLowerInvariant() is var opening && lexicon.ClassOf(opening) is not (NounClass.Unknown or NounClass.Person))
        {
            discourse.AddNoun(entity, opening);
        }
    }

    private static void AddLast(Discourse discourse, Entity entity, string? words)
    {
        if (words is not null)
        {
            discourse.AddNoun(entity, words[(words.LastIndexOf(' ') + 1)..].ToLowerInvariant());
        }
    }
}
