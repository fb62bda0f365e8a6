using Parallax.Language.References;
using Parallax.Language.Sentences;

namespace Parallax.Tests.Language.References;

/// <summary>Counts of references that were found and of those that are to be found, pronouns and descriptions apart.</summary>
internal sealed class ReferenceScore
{
    /// <summary>References found.</summary>
    public int Found { get; private set; }

    /// <summary>References found whose antecedent is of the same entity.</summary>
    public int Right { get; private set; }

    /// <summary>References to something that was mentioned before.</summary>
    public int Wanted { get; private set; }

    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => Wanted == 0 ? 0 : (double)Right / Wanted;

    public void Add(bool found, bool right, bool wanted)
    {
        Found += found ? 1 : 0;
        Right += right ? 1 : 0;
        Wanted += wanted ? 1 : 0;
    }

    public override string ToString() => FormattableString.Invariant($"precision {Precision:0.000} ({Right} of {Found}), recall {Recall:0.000} (of {Wanted})");
}

/// <summary>Compares the references found in a document with its entities.</summary>
internal static class ReferenceScorer
{
    private static readonly HashSet<string> Personal =
        ["he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself", "they", "them", "their", "theirs", "themselves"];

    private static readonly string[] Openings = ["the ", "this ", "that ", "these ", "those "];

    /// <summary>Third-person pronouns, then descriptions with "the", "this", "that", "these" or "those" before a common noun; relative pronouns are in neither.</summary>
    public static void Score(CoreferenceDocument gold, TokenizedText words, ReferenceMap found, ReferenceScore pronouns, ReferenceScore descriptions)
    {
        var byHead = gold.Mentions.ToLookup(m => m.Head);
        var references = found.All.ToLookup(r => words.Tokens[r.Phrase.Head].Span.Start);
        var firstMention = gold.Mentions.GroupBy(m => m.Entity).ToDictionary(g => g.Key, g => g.Min(m => m.Start));
        var sums = gold.Mentions.Where(m => m.IsSum).Select(m => m.Entity).ToHashSet();
        for (var i = 0; i < gold.Words.Count; i++)
        {
            var word = gold.Words[i];
            var reference = references[word.Start].FirstOrDefault();
            var mentions = byHead[word.Start].ToList();
            var score = Personal.Contains(word.Lower) ? pronouns
                : word.Xpos is "NN" or "NNS" && (reference is not null || mentions.Any(m => IsDescription(words.Text, m))) ? descriptions : null;
            if (score is null)
            {
                continue;
            }
            if (reference is { Antecedent.IsCoordination: true } && mentions.Exists(m => sums.Contains(m.Entity)))
            {
                continue; // the treebank does not say of which entities it is the sum
            }
            var right = reference is not null && EntitiesOf(gold, words, reference).Intersect(mentions.Select(m => m.Entity)).Any();
            score.Add(reference is not null, right, mentions.Any(m => firstMention[m.Entity] < m.Start && (score == pronouns || IsDescription(words.Text, m))));
        }
    }

    private static bool IsDescription(string text, GoldMention mention) => Openings.Any(o => string.Compare(text, mention.Start, o, 0, o.Length, StringComparison.OrdinalIgnoreCase) == 0);

    /// <summary>The entities that the antecedent may be of: those with its head, or, of a name, the widest that is built on it.</summary>
    private static IEnumerable<string> EntitiesOf(CoreferenceDocument gold, TokenizedText words, Reference reference)
    {
        var name = reference.Antecedent.Name;
        if (name is null)
        {
            var head = words.Tokens[reference.Antecedent.Head].Span.Start;
            return gold.Mentions.Where(m => m.Head == head).Select(m => m.Entity);
        }
        var inside = gold.Mentions.Where(m => m.Head >= name.Span.Start && m.Head < name.Span.End).ToList();
        if (inside.Count == 0)
        {
            // "veteran Ana Brook": the head stands before the name
            var around = gold.Mentions.Where(m => m.Start <= name.Span.Start && m.End >= name.Span.End).OrderBy(m => m.End - m.Start).Take(1);
            return around.Select(m => m.Entity);
        }
        return inside.Where(m => m.End - m.Start == inside.Max(o => o.End - o.Start)).Select(m => m.Entity);
    }
}
