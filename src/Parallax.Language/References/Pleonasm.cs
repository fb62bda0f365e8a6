namespace Parallax.Language.References;

/// <summary>"It" that stands for nothing named: "it rained", "it is clear that", "it took days to".</summary>
internal static class Pleonasm
{
    private const int Reach = 12;

    public static bool Is(in ParsedText parsed, int it)
    {
        var relation = parsed.Relation(it);
        if (relation is "expl")
        {
            return true;
        }
        var verb = parsed[it].Head;
        if (verb < 0 || !relation.StartsWith("nsubj", StringComparison.Ordinal))
        {
            return false;
        }
        return parsed.Lemma(verb) is "rain" or "snow" or "seem" or "appear" or "happen" or "turn" or "take" || IsCopular(parsed, verb, it) || HasClause(parsed, verb);
    }

    /// <summary>"It is/was" with a noun, an adjective or a clause: most often of a whole fact.</summary>
    private static bool IsCopular(in ParsedText parsed, int predicate, int it)
    {
        for (var i = it + 1; i < predicate && i < it + Reach; i++)
        {
            if (parsed.Relation(i) == "cop" && parsed[i].Head == predicate)
            {
                return true;
            }
        }
        return false;
    }

    private static bool HasClause(in ParsedText parsed, int verb)
    {
        for (var i = verb + 1; i < parsed.Count && i < verb + Reach; i++)
        {
            if (parsed[i].Head == verb && parsed.Relation(i) is "csubj" or "csubj:pass")
            {
                return true;
            }
        }
        return false;
    }
}
