using Parallax.Language.Sentences;

namespace Parallax.Events.Extraction;

/// <summary>A place where words of the lexicon stand.</summary>
internal sealed record TriggerMatch(int First, int End, EventType Type, TriggerKind Kind);

/// <summary>Finds the words that tell of events in a sentence.</summary>
internal sealed class TriggerFinder(EventLexicon lexicon)
{
    private const int UnlessWindow = 4;
    private const int NeedsWindow = 9;

    public List<TriggerMatch> Find(TokenizedText text, Sentence sentence)
    {
        var found = new List<TriggerMatch>();
        for (var i = sentence.First; i < sentence.End;)
        {
            var match = Match(text, sentence, i);
            if (match is not null)
            {
                found.Add(match);
            }
            i = match?.End ?? i + 1;
        }
        return found;
    }

    private TriggerMatch? Match(TokenizedText text, Sentence sentence, int i)
    {
        foreach (var trigger in lexicon.StartingWith(text.Lower(i)))
        {
            var end = EndOf(trigger, text, sentence, i);
            if (end > 0 && Fits(trigger, text, sentence, i, end))
            {
                return new(i, end, trigger.Type, trigger.Kind);
            }
        }
        return null;
    }

    private static int EndOf(Trigger trigger, TokenizedText text, Sentence sentence, int i)
    {
        if (i + trigger.Words.Length > sentence.End)
        {
            return 0;
        }
        for (var k = 1; k < trigger.Words.Length; k++)
        {
            if (!trigger.Words[k].Contains(text.Lower(i + k)))
            {
                return 0;
            }
        }
        return i + trigger.Words.Length;
    }

    private static bool Fits(Trigger trigger, TokenizedText text, Sentence sentence, int first, int end)
    {
        foreach (var word in trigger.Unless)
        {
            if (Stands(word, text, Math.Max(sentence.First, first - UnlessWindow), Math.Min(sentence.End, end + UnlessWindow)))
            {
                return false;
            }
        }
        if (trigger.Kind != TriggerKind.Verb && (IsVerbForm(text, first, end) || (text.Lower(end - 1) == "killing" && IsParticiple(text, first, end))))
        {
            return false;
        }
        // what a verb needs is its subject or object, so near it; a noun's company may stand anywhere in the sentence
        var window = trigger.Kind == TriggerKind.Verb ? NeedsWindow : int.MaxValue / 2;
        var (from, to) = (Math.Max(sentence.First, first - window), Math.Min(sentence.End, end + window));
        return trigger.Needs.Length == 0 || trigger.Needs.Any(w => Stands(w, text, from, first) || Stands(w, text, end, to));
    }

    /// <summary>"to fire", "they strike": a noun of the same form does not stand after "to" or a pronoun.</summary>
    private static bool IsVerbForm(TokenizedText text, int first, int end) =>
        end == first + 1 && text.Lower(first - 1) is "they" or "we" or "i" or "you" or "would" or "will" or "could" or "not";

    /// <summary>"struck the camp, killing three": a verb with its object, not "the killing".</summary>
    private static bool IsParticiple(TokenizedText text, int first, int end) =>
        text.Lower(first - 1) is "," or "and" or "reportedly" or "of" or "—" or "-" or "for" or "by" && text.Lower(end) is not ("of" or "in" or "on" or "at" or "," or "." or "was" or "were" or "is");

    private static bool Stands(string words, TokenizedText text, int from, int end)
    {
        var space = words.IndexOf(' ', StringComparison.Ordinal);
        for (var i = from; i < end; i++)
        {
            if (space < 0 ? text.Lower(i) == words : text.Lower(i) == words[..space] && text.Lower(i + 1) == words[(space + 1)..])
            {
                return true;
            }
        }
        return false;
    }
}
