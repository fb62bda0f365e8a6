using Parallax.Training.Treebanks;

namespace Parallax.Training.Names;

/// <summary>A noun phrase that a treebank marks as a mention of an entity, inside one sentence.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Type">The type of the entity, as in "person".</param>
internal sealed record EntityMention(int First, int End, string Type)
{
    private const string Attribute = "Entity=";

    /// <summary>The mentions of a sentence, read from the attribute <c>Entity</c> in the manner of GUM: "(3-person-…" opens entity 3,
    /// "3)" closes it, "(3-person-…)" is a mention of one word.</summary>
    public static List<EntityMention> Of(ConlluSentence sentence)
    {
        var (found, open) = (new List<EntityMention>(), new List<(string Id, int First, string Type)>());
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            foreach (var bracket in Brackets(sentence.Words[i].Misc))
            {
                var id = bracket.Trim('(', ')').Split('-');
                if (bracket[0] == '(')
                {
                    open.Add((id[0], i, id.Length > 1 ? id[1] : ""));
                }
                if (bracket[^1] == ')' && open.FindLastIndex(o => o.Id == id[0]) is >= 0 and var last)
                {
                    found.Add(new(open[last].First, i + 1, open[last].Type));
                    open.RemoveAt(last);
                }
            }
        }
        return found;
    }

    private static IEnumerable<string> Brackets(string misc)
    {
        var value = misc.Split('|').FirstOrDefault(a => a.StartsWith(Attribute, StringComparison.Ordinal))?[Attribute.Length..] ?? "";
        for (int i = 0, end; i < value.Length; i = end)
        {
            end = value.IndexOfAny(['(', ')'], i + 1);
            end = end < 0 ? value.Length : value[end] == ')' ? end + 1 : end;
            yield return value[i..end];
        }
    }
}
