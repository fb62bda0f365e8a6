using Parallax.Events.Syntax;

namespace Parallax.Events.Triggers;

/// <summary>Asks the tree of a sentence whether a test of a row holds.</summary>
/// <param name="tree">The sentence.</param>
/// <param name="first">First token of the trigger.</param>
/// <param name="end">Token after its last.</param>
/// <param name="head">The token of the trigger that the others hang on.</param>
internal readonly ref struct TriggerTests(SentenceTree tree, int first, int end, int head)
{
    private const int NearTokens = 9;
    private const int BesideTokens = 4;

    private readonly SentenceTree _tree = tree;

    public bool Holds(TriggerTest test) => Found(test) != test.Negated;

    private bool Found(TriggerTest test) => test.Scope switch
    {
        TestScope.Subject => new VerbArguments(_tree, head).AnySubject(test),
        TestScope.Object => new VerbArguments(_tree, head).AnyObject(test),
        TestScope.Oblique => new VerbArguments(_tree, head).AnyOblique(test),
        TestScope.Argument => new VerbArguments(_tree, head).Any(test),
        TestScope.Modifier => AnyModifier(test),
        TestScope.Head => IsHead(test),
        TestScope.Kin => AnyModifier(test) || IsHead(test) || (_tree.IsVerb(_tree.HeadAsParsed(head)) && new VerbArguments(_tree, _tree.HeadAsParsed(head)).Any(test, head)),
        TestScope.Near => Stands(test, NearTokens),
        TestScope.Beside => Stands(test, BesideTokens),
        TestScope.Sentence => Stands(test, NearbyGrammar.Reach),
        TestScope.Next => IsAt(test, end) || IsAt(test, end + 1) && _tree.Lower(end) is "-" or "\"" or "”",
        TestScope.Previous => StandsIn(test, Math.Max(_tree.Sentence.First, first - 3), first, upToEnd: true),
        TestScope.Speech => test.Words.Contains(WordClass.SpeechOf(_tree, head)),
        _ => false,
    };

    private bool IsHead(TriggerTest test) => _tree.HeadAsParsed(head) is >= 0 and var above && VerbArguments.Fits(_tree, test, above);

    private bool AnyModifier(TriggerTest test)
    {
        for (var i = Math.Max(_tree.Sentence.First, head - NearbyGrammar.Reach); i < Math.Min(_tree.Sentence.End, head + NearbyGrammar.Reach); i++)
        {
            if (_tree.HeadAsParsed(i) == head && i != head && !_tree.Is(i, "nsubj") && VerbArguments.PhraseFits(_tree, test, i))
            {
                return true;
            }
        }
        return false;
    }

    private bool Stands(TriggerTest test, int window) =>
        StandsIn(test, Math.Max(_tree.Sentence.First, first - window), first) || StandsIn(test, end, Math.Min(_tree.Sentence.End, end + window));

    private bool StandsIn(TriggerTest test, int from, int to, bool upToEnd = false)
    {
        for (var i = from; i < to; i++)
        {
            if ((!upToEnd || i == to - 1) && VerbArguments.Fits(_tree, test, i) || StartsPhrase(test, i, upToEnd ? to : -1))
            {
                return true;
            }
        }
        return false;
    }

    private bool IsAt(TriggerTest test, int i) => VerbArguments.Fits(_tree, test, i) || StartsPhrase(test, i, -1);

    private bool StartsPhrase(TriggerTest test, int i, int mustEndAt)
    {
        foreach (var phrase in test.Phrases)
        {
            var k = 0;
            while (k < phrase.Length && _tree.Lower(i + k) == phrase[k])
            {
                k++;
            }
            if (k == phrase.Length && (mustEndAt < 0 || i + k == mustEndAt))
            {
                return true;
            }
        }
        return false;
    }
}
