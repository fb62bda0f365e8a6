using System.Collections.Frozen;
using Parallax.Language.Sentences;
using Parallax.Language.Tagging;

namespace Parallax.Language.Parsing;

/// <summary>Past tenses that look like a noun or an adjective and that taggers, trained on few of them, take for one: "the gunman shot a guard",
/// "the attack left ten dead". After a noun or a pronoun and before what can only open an object, they are verbs.</summary>
internal sealed class PastForms(TagSet tags)
{
    private static readonly FrozenSet<string> Forms = FrozenSet.ToFrozenSet(["hit", "shot", "left", "hurt", "cut", "struck", "beat", "burst", "shut", "bit", "fired", "killed", "wounded", "injured"], StringComparer.Ordinal);

    private readonly int _past = tags.IndexOf("VERB", "VBD");

    /// <summary>Mends the tags of one sentence.</summary>
    public void Mend(TokenizedText text, Sentence sentence, Span<Tag> labels)
    {
        for (var i = sentence.First + 1; _past >= 0 && i < sentence.End - 1; i++)
        {
            ref var tag = ref labels[i];
            if (tags.Upos(tag.Label) is not ("VERB" or "AUX") && Forms.Contains(text.Tokens[i].Lower)
                && IsSubject(tags.Xpos(labels[i - 1].Label)) && OpensObject(text, sentence, labels, i + 1))
            {
                tag = new((byte)_past, (byte)_past);
            }
        }
    }

    private static bool IsSubject(string xpos) => xpos is "NN" or "NNS" or "NNP" or "NNPS" or "PRP" or "WP" or "WDT";

    private bool OpensObject(TokenizedText text, Sentence sentence, Span<Tag> labels, int next)
    {
        if (tags.Xpos(labels[next].Label) is "DT" or "PRP" or "PRP$" or "CD" || text.Lower(next) is "dead" or "more" or "about" or "some" or "dozens" or "hundreds"
            || text.Lower(next) == "at" && text.Lower(next + 1) == "least")
        {
            return true;
        }
        // "shot and killed a guard"
        return text.Lower(next) == "and" && next + 1 < sentence.End && text.Lower(next + 1).EndsWith("ed", StringComparison.Ordinal) && tags.Xpos(labels[next + 1].Label) is "VBD" or "VBN";
    }
}
