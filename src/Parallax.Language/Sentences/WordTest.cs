namespace Parallax.Language.Sentences;

/// <summary>A question that is asked of the form of every token: the answers are kept. Safe for use by several threads.</summary>
/// <param name="test">The question; for one form always the same answer.</param>
internal sealed class WordTest(Func<Word, bool> test)
{
    private readonly Word?[] _yes = new Word?[Word.SlotCount];
    private readonly Word?[] _no = new Word?[Word.SlotCount];

    /// <summary>The answer for a form.</summary>
    public bool Of(Word word)
    {
        if (word.Slot < 0)
        {
            return test(word);
        }
        if (ReferenceEquals(_no[word.Slot], word))
        {
            return false;
        }
        if (ReferenceEquals(_yes[word.Slot], word))
        {
            return true;
        }
        var answer = test(word);
        (answer ? _yes : _no)[word.Slot] = word;
        return answer;
    }
}
