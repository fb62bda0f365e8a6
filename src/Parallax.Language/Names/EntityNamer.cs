using System.Collections.Immutable;
using Parallax.Language.Sentences;

namespace Parallax.Language.Names;

/// <summary>Joins the mentions of one entity inside a report: a surname alone means the person last named in full who bears it.</summary>
internal static class EntityNamer
{
    public static ImmutableArray<NameMention> Name(TokenizedText text, List<NameMention> found)
    {
        var full = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var named = ImmutableArray.CreateBuilder<NameMention>(found.Count);
        foreach (var mention in found)
        {
            var words = mention.Span.Of(text.Text);
            var last = words[(words.LastIndexOf(' ') + 1)..];
            if (mention.Kind == NameKind.Person && last.Length < words.Length)
            {
                full[last] = words;
                named.Add(mention with { Entity = words });
            }
            else if (mention.Kind is NameKind.Person or NameKind.Other && full.TryGetValue(words, out var whole))
            {
                named.Add(mention with { Kind = NameKind.Person, Entity = whole });
            }
            else
            {
                named.Add(mention);
            }
        }
        return named.ToImmutable();
    }
}
