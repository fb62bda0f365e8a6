using System.Collections.Immutable;
using Parallax.Language.Places;
using Parallax.Language.Sentences;

namespace Parallax.Language.Names;

/// <summary>Words that tell a role.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Words">What its words are, taken together.</param>
/// <param name="Country">ISO code of the country that stands at it; null where none does.</param>
internal sealed record RolePhrase(int First, int End, RoleWord Words, string? Country);

/// <summary>Finds the roles that stand at a person's name: titles before it ("Lt. Gen. Sean Vance"), a phrase before or after it between
/// commas ("the defence secretary, Mark Hale,"; "Ana Brook, 26, a combat medic"), and what the person is said to be ("Ana Brook was the
/// head of the office").</summary>
internal sealed class RoleFinder(RoleLexicon lexicon, Gazetteer gazetteer)
{
    /// <summary>The roles of one mention, the nearest first.</summary>
    /// <param name="names">The text with its names.</param>
    /// <param name="index">Which of the names.</param>
    public ImmutableArray<RolePhrase> Find(NamedText names, int index)
    {
        var text = names.Words;
        var span = names.Names[index].Span;
        var first = text.TokenAt(span.Start);
        var end = text.TokenAt(span.End - 1) + 1;
        var reader = new RoleReader(lexicon, gazetteer, names, text.Sentences[text.SentenceOf(first)]);
        var start = lexicon.NameStart(text, first, end);
        var titles = reader.Before(start, index);
        var beforeComma = reader.BeforeComma(titles?.First ?? first, end);
        var after = reader.After(end, index + 1);
        return [.. new[] { titles, beforeComma, after }.OfType<RolePhrase>()];
    }
}
