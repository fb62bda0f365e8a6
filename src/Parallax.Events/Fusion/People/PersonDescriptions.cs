using Parallax.Language;
using Parallax.Language.Names;
using Parallax.Language.Sentences;

namespace Parallax.Events.Fusion.People;

/// <summary>Words that describe a person, beside the name and without article: "British nurse".</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="IsTitle">Whether the name follows at once.</param>
internal readonly record struct PersonDescription(int First, int End, bool IsTitle);

/// <summary>Finds the descriptions at a mention of a name: "nurse Ana Brook", "a nurse, Ana Brook,", "a nurse identified as Ana Brook", "Ana Brook,
/// 34, a nurse", "Ana Brook was a nurse".</summary>
internal readonly struct PersonDescriptions
{
    private const int LongestDescription = 12;

    private readonly AnnotatedText _text;
    private readonly Sentence _sentence;
    private readonly int _first;
    private readonly int _end;

    public PersonDescriptions(AnnotatedText text, NameMention name)
    {
        _text = text;
        _first = text.Words.TokenAt(name.Span.Start);
        _end = text.Words.TokenAt(name.Span.End - 1) + 1;
        _sentence = text.Words.Sentences[text.Words.SentenceOf(_first)];
    }

    /// <summary>The token after the name, and after the age that follows it.</summary>
    public int AfterAge => SkipAge(_end);

    public List<PersonDescription> Find()
    {
        var found = new List<PersonDescription>();
        var title = Back(_first);
        Add(found, title, _first, isTitle: true);
        if (Lower(title - 1) == "," && IsMark(_end))
        {
            AddBeforeComma(found, title - 1);
        }
        if (Lower(title - 1) == "as" && Lower(title - 2) is "identified" or "named" or "known")
        {
            var end = title - 2;
            Add(found, Back(end), end, isTitle: false);
        }
        AddAfter(found);
        return found;
    }

    private void AddBeforeComma(List<PersonDescription> found, int comma)
    {
        var first = Back(comma);
        if (Lower(first - 1) is "a" or "an" or "the" or "his" or "her" or "their" or "'s" && !(Lower(first - 2) == "," && EndsPerson(first - 3)))
        {
            Add(found, first, comma, isTitle: false);
        }
    }

    /// <summary>Whether a token ends another's name, or the age after it: what follows is said of him.</summary>
    private bool EndsPerson(int token)
    {
        if (token < _sentence.First)
        {
            return false;
        }
        var span = _text.Words.Tokens[token].Span;
        return PersonAges.Number(_text.Words, token) is not null || Spans.At(_text.Names, n => n.Span, span.Start) is { Kind: NameKind.Person } name && name.Span.End == span.End;
    }

    private void AddAfter(List<PersonDescription> found)
    {
        var copula = Lower(_end) is "is" or "was";
        var i = copula ? _end + 1 : SkipAge(_end);
        if (!copula && i == _end)
        {
            return;
        }
        var indefinite = Lower(i) is "a" or "an";
        if (indefinite || !copula && Lower(i) is "the" or "his" or "her")
        {
            var end = Forward(i + 1);
            if (Lower(end) is not "'s" && (indefinite || IsMark(end) || Lower(end) is "of" or "for" or "at" or "from" or "in" or "who"))
            {
                Add(found, i + 1, end, isTitle: false);
            }
        }
    }

    /// <summary>After ", 34," or ", aged 34," or "(34)," or a comma alone; the token itself where none stands there.</summary>
    private int SkipAge(int i)
    {
        if (Lower(i) == "(" && PersonAges.Number(_text.Words, i + 1) is not null && Lower(i + 2) == ")")
        {
            i += 3;
        }
        if (Lower(i) != ",")
        {
            return i;
        }
        var number = Lower(i + 1) == "aged" ? i + 2 : i + 1;
        return PersonAges.Number(_text.Words, number) is null ? i + 1 : Lower(number + 1) == "," ? number + 2 : number + 1;
    }

    private static void Add(List<PersonDescription> found, int first, int end, bool isTitle)
    {
        if (first < end)
        {
            found.Add(new(first, end, isTitle));
        }
    }

    /// <summary>The first of the nouns, adjectives and numbers that end before a token.</summary>
    private int Back(int end)
    {
        var first = end;
        while (first > _sentence.First && first > end - LongestDescription && MayDescribe(first - 1) && !EndsName(first - 1))
        {
            first--;
        }
        return first;
    }

    private int Forward(int first)
    {
        var end = first;
        while (end < _sentence.End && end < first + LongestDescription && MayDescribe(end))
        {
            end++;
        }
        return end;
    }

    private bool EndsName(int token) => _text.Grammar[token].Upos == "PROPN" && PersonAges.Number(_text.Words, token) is null && EndsPerson(token);

    private bool MayDescribe(int token) => _text.Grammar[token].Upos is "NOUN" or "ADJ" or "PROPN" or "NUM" || Lower(token) == "-" || IsJoined(token);

    /// <summary>"off" of "off-duty", "of" of "mother-of-two".</summary>
    private bool IsJoined(int token) => token + 1 < _sentence.End && Lower(token + 1) == "-" && _text.Words.Tokens[token].Span.End == _text.Words.Tokens[token + 1].Span.Start;

    private bool IsMark(int token) => token >= _sentence.End || _text.Words.Tokens[token].Kind == TokenKind.Mark && Lower(token) is not "-";

    private string Lower(int token) => token >= _sentence.First && token < _sentence.End ? _text.Words.Lower(token) : "";
}
