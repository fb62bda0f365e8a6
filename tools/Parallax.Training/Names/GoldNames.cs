using Parallax.Language.Names;
using Parallax.Language.Places;
using Parallax.Training.Treebanks;

namespace Parallax.Training.Names;

/// <summary>A name that a treebank has: its words, from the first to the one before the end, and what it names.</summary>
internal readonly record struct GoldName(int First, int End, NameKind Kind);

/// <summary>Says which words of a sentence are names, from the entities of a treebank. <c>docs/ACCURACY.md</c> states the definition.</summary>
internal sealed class GoldNames(NameLexicon lexicon, Gazetteer gazetteer)
{
    /// <summary>The names of a sentence in order; none overlap, of nested ones the outermost counts.</summary>
    public List<GoldName> Of(ConlluSentence sentence)
    {
        var names = EntityMention.Of(sentence).Select(m => NameOf(sentence.Words, m)).Where(n => n.End > n.First).Distinct()
            .OrderByDescending(n => n.End - n.First).ThenBy(n => n.First).ThenBy(n => n.Kind).ToList();
        var taken = new List<GoldName>();
        foreach (var name in names)
        {
            if (!taken.Any(t => t.First < name.End && name.First < t.End))
            {
                taken.Add(name);
            }
        }
        return [.. taken.OrderBy(n => n.First)];
    }

    private GoldName NameOf(ConlluWord[] words, EntityMention mention)
    {
        var head = HeadOf(words, mention);
        if (!IsProper(words[head]) || mention.Type == "time")
        {
            return default;
        }
        var isPerson = mention.Type == "person";
        var (first, end) = (StartOf(words, mention, head), EndOf(words, mention, head));
        first = isPerson ? WithoutTitles(words, first, end) : first;
        return first == end ? default : new(first, end, isPerson && IsMember(words, first, end) ? NameKind.Nationality : KindOf(mention.Type));
    }

    private static NameKind KindOf(string type) => type switch
    {
        "person" => NameKind.Person,
        "organization" => NameKind.Organization,
        "place" => NameKind.Place,
        _ => NameKind.Other,
    };

    /// <summary>The first word of a mention that hangs on a word outside it.</summary>
    private static int HeadOf(ConlluWord[] words, EntityMention mention)
    {
        var head = mention.First;
        while (head < mention.End - 1 && words[head].Head - 1 >= mention.First && words[head].Head - 1 < mention.End)
        {
            head++;
        }
        return head;
    }

    private static bool IsProper(ConlluWord word) => word.Xpos is "NNP" or "NNPS" || word.Upos == "PROPN";

    private static int StartOf(ConlluWord[] words, EntityMention mention, int head)
    {
        var first = head;
        while (first > mention.First)
        {
            var before = first - 1;
            while (before > mention.First && IsJoint(words[before]) && before > first - 4)
            {
                before--;
            }
            var joined = before < first - 1;
            if (!IsProper(words[before]) || (words[before].Relation == "nmod" && words[before].Head <= before) || words[before].Relation is "nmod:desc" or "nmod:poss" || (joined && (words[before].Head <= first || words[before].Head - 1 > head)))
            {
                break;
            }
            first = before;
        }
        return first;
    }

    private static int EndOf(ConlluWord[] words, EntityMention mention, int head)
    {
        var end = head + 1;
        while (end < mention.End)
        {
            var next = end;
            while (next < mention.End - 1 && IsJoint(words[next]) && next < end + 3)
            {
                next++;
            }
            if (!(next == end ? GoesOn(words[end]) : IsProper(words[next]) && Joins(words, mention, head, end, next)))
            {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    private static bool GoesOn(ConlluWord word) => IsProper(word) || (word.Xpos == "CD" && word.Relation is "nmod:unmarked" or "nummod" or "flat");

    /// <summary>"University of Oslo", "Foundation for the Arts", "Institute of Standards and Technology", "Lee Cheuk-yan".</summary>
    private static bool Joins(ConlluWord[] words, EntityMention mention, int head, int end, int next)
    {
        if (words[end].Form is "-" or "–" or "&" or "/")
        {
            return next == end + 1;
        }
        return mention.Type != "person" && words[end].Form.ToLowerInvariant() switch
        {
            "of" => true,
            "for" or "on" => mention.Type == "organization",
            "and" => end > head + 2 && words[next].Relation == "conj",
            _ => false,
        };
    }

    /// <summary>A small word or mark that may stand inside a name.</summary>
    private static bool IsJoint(ConlluWord word) => word.Form.ToLowerInvariant() is "of" or "the" or "for" or "on" or "and" or "&" or "-" or "–" or "/"
        || (word.Xpos == "POS" && word.Form != "'");

    private int WithoutTitles(ConlluWord[] words, int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (lexicon.IsTitle(words[i].Form.ToLowerInvariant()))
            {
                return i + 1;
            }
        }
        return first;
    }

    /// <summary>"Muslims", "Afghans", "a Republican": members of a people, faith or party have no name of their own by it.</summary>
    private bool IsMember(ConlluWord[] words, int first, int end) =>
        words[end - 1].Xpos == "NNPS" || (end - first == 1 && gazetteer.CountryOfDemonym(words[first].Form) is not null);
}
