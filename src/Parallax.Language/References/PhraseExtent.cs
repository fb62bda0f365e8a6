namespace Parallax.Language.References;

/// <summary>How far the words before a head belong to it.</summary>
internal static class PhraseExtent
{
    private const int MostWords = 24;
    private const int MostSteps = 5;

    /// <summary>The first token of the phrase whose head, or name, begins at <paramref name="core"/>.</summary>
    /// <param name="parsed">The text.</param>
    /// <param name="floor">The first token that it may begin with.</param>
    /// <param name="core">The first token that surely belongs to it.</param>
    /// <param name="anchor">The token that the modifiers hang on.</param>
    /// <param name="end">Index after the last token of its name or head.</param>
    public static int First(in ParsedText parsed, int floor, int core, int anchor, int end)
    {
        var first = core;
        for (var i = core - 1; i >= floor && core - i <= MostWords && Belongs(parsed, i, core, anchor, end); i--)
        {
            first = IsJoint(parsed.Text.Tokens[i].Text) ? first : i;
        }
        return first;
    }

    private static bool Belongs(in ParsedText parsed, int token, int core, int anchor, int end)
    {
        for (var steps = 0; steps < MostSteps; steps++)
        {
            if (!IsModifier(parsed, token))
            {
                return false;
            }
            token = parsed[token].Head;
            if (token == anchor || token >= core && token < end)
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsModifier(in ParsedText parsed, int token) => parsed.Relation(token) switch
    {
        "det" or "det:predet" or "amod" or "compound" or "nummod" or "nmod:poss" or "nmod:desc" or "nmod:unmarked" or "flat" or "advmod" or "goeswith"
            or "obl:unmarked" or "cc:preconj" => true,
        "case" => parsed.Lower(token) is "'s" or "'",
        "punct" => IsJoint(parsed.Text.Tokens[token].Text),
        _ => false,
    };

    /// <summary>Marks that may stand between the words of a phrase, but not open it.</summary>
    private static bool IsJoint(string mark) => mark is "-" or "–" or "," or "\"" or "“" or "”" or "‘" or "’" or ".";
}
