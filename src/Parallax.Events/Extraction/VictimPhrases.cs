using System.Collections.Immutable;
using Parallax.Events.Syntax;
using Parallax.Language;
using Parallax.Language.Names;
using Parallax.Language.References;
using Parallax.Language.Sentences;

namespace Parallax.Events.Extraction;

/// <summary>Words that may stand for dead, hurt or held people: "two U.S. troops", "a nurse", "Ana Brook", "no one".</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Min">At least so many.</param>
/// <param name="Max">At most so many; null where open.</param>
internal sealed record VictimPhrase(int First, int End, decimal Min, decimal? Max)
{
    /// <summary>The name, of one person named.</summary>
    public string? Name { get; init; }

    /// <summary>The words of the group without the number ("U.S. troops"); null for people in general and for others, more, persons.</summary>
    public string? Group { get; init; }

    /// <summary>Whether the words refer back ("the man", "he") and so count nobody new.</summary>
    public bool Definite { get; init; }

    /// <summary>Whether the attackers themselves are meant.</summary>
    public bool Attackers { get; init; }

    /// <summary>Whether a number word stands in it.</summary>
    public bool Counted { get; init; }

    /// <summary>Age in years, where the words give it.</summary>
    public int? Age { get; init; }

    /// <summary>Whether a man or a woman is meant, where the words tell.</summary>
    public Gender Gender { get; init; }

    /// <summary>What is the same for all words of a text that mean this one person: "she", "the woman" and "a 41-year-old woman". Null for several people,
    /// and where it is not clear who is meant.</summary>
    public int? Referent { get; init; }
}

/// <summary>Finds the phrases for people in a sentence.</summary>
internal sealed class VictimPhraseFinder(Lexicons lexicons)
{
    private const int LongestPhrase = 9;

    private static readonly string[] PersonEndings = ["er", "or", "ist", "ian", "ee", "man", "ant"];

    public List<VictimPhrase> Find(AnnotatedText text, Sentence sentence)
    {
        var found = new List<VictimPhrase>();
        foreach (var quantity in sentence.Among(text.Quantities, q => q.Span))
        {
            if (quantity.Unit == "count" && FromQuantity(text.Words, sentence, quantity) is { } phrase)
            {
                found.Add(phrase);
            }
        }
        foreach (var name in sentence.Among(text.Names, n => n.Span))
        {
            if (name.Kind == NameKind.Person)
            {
                Add(found, FromName(text.Words, name));
            }
        }
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (FromDeterminer(text.Words, sentence, i) is { } phrase)
            {
                Add(found, phrase);
            }
        }
        found.Sort((a, b) => a.First.CompareTo(b.First));
        for (var i = 0; i < found.Count; i++)
        {
            found[i] = Identified(text, found[i]);
        }
        return found;
    }

    /// <summary>The phrase for people that the token heads or stands in: one of those found, else what the tree gives; null where no people are meant.</summary>
    public VictimPhrase? At(SentenceTree tree, List<VictimPhrase> phrases, int head)
    {
        if (phrases.Find(p => p.First <= head && head < p.End) is { } known)
        {
            return known;
        }
        var number = tree.Child(head, "nummod");
        if (number >= 0 && phrases.Find(p => p.First <= number && number < p.End) is { } counted)
        {
            return counted;
        }
        if (!MayBePerson(tree, head))
        {
            return null;
        }
        if (number >= 0)
        {
            var quantity = tree.Sentence.Among(tree.Text.Quantities, q => q.Span).FirstOrDefault(q => q.Unit == "count" && q.Span.Contains(tree.Words.Tokens[number].Span));
            return quantity is null ? null : new(tree.Words.TokenAt(quantity.Span.Start), head + 1, quantity.Min, quantity.Max)
            {
                Counted = true, Group = GroupOf(tree.Words, tree.Words.TokenAt(quantity.Span.End - 1) + 1, head + 1, tree.Words.Lower(head)),
            };
        }
        var article = tree.Child(head, "det");
        return article >= 0 && tree.Words.Lower(article) is "a" or "an" or "another" or "one" && tree.Xpos(head) is "NN" or "NNP"
            ? Identified(tree.Text, new(article, head + 1, 1, 1) { Group = GroupOf(tree.Words, article + 1, head + 1, tree.Words.Lower(head)) }) : null;
    }

    /// <summary>A noun for people by the lexicon, or one that no list has and that ends as such nouns do: "falconers".</summary>
    private bool MayBePerson(SentenceTree tree, int head)
    {
        var lemma = tree.Lemma(head);
        return lexicons.IsPerson(tree.Words.Lower(head)) || !lexicons.IsThing(tree.Words.Lower(head)) && lexicons.Nouns.ClassOf(lemma) switch
        {
            NounClass.Person => true,
            NounClass.Unknown => tree.Text.Grammar[head].Upos == "NOUN" && PersonEndings.Any(e => lemma.EndsWith(e, StringComparison.Ordinal)),
            _ => false,
        };
    }

    /// <summary>Adds who is meant and of which gender; words that stand for somebody named get the name.</summary>
    private VictimPhrase Identified(AnnotatedText text, VictimPhrase phrase)
    {
        if (phrase.Min != 1 || phrase.Max != 1)
        {
            return phrase;
        }
        var head = phrase.End - 1;
        var antecedent = Enumerable.Range(phrase.First, phrase.End - phrase.First).Select(text.References.AntecedentOf).LastOrDefault(a => a is not null);
        var span = text.Words.SpanOf(phrase.First, phrase.End);
        if (antecedent?.Name is { } known && text.Attributions.Any(a => a.Speaker is { } speaker && a.Content.Any(c => c.Contains(span)) && speaker.Contains(ReportEvent.LastWord(known.Entity), StringComparison.OrdinalIgnoreCase)))
        {
            antecedent = null; // "he died, the inspector said": nobody tells of his own death
        }
        var gender = lexicons.Nouns.GenderOf(text.Words.Lower(head));
        return phrase with
        {
            Name = phrase.Name ?? (antecedent?.Name is { Kind: NameKind.Person } name ? name.Entity : null),
            Referent = antecedent?.Head ?? (phrase.Definite && phrase.Name is null ? null : head),
            Gender = gender is not Gender.Unknown ? gender : text.Words.Lower(head) is "he" or "him" or "himself" ? Gender.Male
                : text.Words.Lower(head) is "she" or "herself" ? Gender.Female : antecedent?.Gender ?? Gender.Unknown,
        };
    }

    private static void Add(List<VictimPhrase> found, VictimPhrase phrase)
    {
        var overlapping = found.FindIndex(p => p.First < phrase.End && phrase.First < p.End);
        if (overlapping < 0)
        {
            found.Add(phrase);
        }
        else if (found[overlapping] is { Counted: true } counted && phrase.Name is not null && counted.Min == 1)
        {
            found[overlapping] = counted with { Name = phrase.Name };
        }
    }

    private VictimPhrase? FromQuantity(TokenizedText words, Sentence sentence, Language.Quantities.Quantity quantity)
    {
        var first = words.TokenAt(quantity.Span.Start);
        var end = words.TokenAt(quantity.Span.End - 1) + 1;
        var numberEnd = end;
        var head = "";
        for (var i = end; i < Math.Min(sentence.End, end + 7); i++)
        {
            var lower = words.Lower(i);
            if (lexicons.IsThing(lower) && !lexicons.IsPerson(lower))
            {
                return null;
            }
            if (lexicons.IsPerson(lower))
            {
                (head, end) = (lower, i + 1);
                if (!lexicons.IsPerson(words.Lower(i + 1)))
                {
                    break;
                }
            }
            else if (words.Tokens[i].Kind == TokenKind.Mark && lower is not "-" || IsClauseWord(lower))
            {
                break;
            }
        }
        if (head.Length == 0 && quantity.Counted is { } counted && !LooksLikePeople(words, counted))
        {
            return null;
        }
        if (IsAge(words, numberEnd))
        {
            return null;
        }
        var number = words.Lower(numberEnd - 1);
        if (head.Length == 0 && first == numberEnd - 1 && number.Length == 4 && number[0] is '1' or '2' && words.Tokens[first].Kind == TokenKind.Number)
        {
            return null; // a year
        }
        return new(first, end, quantity.Min, quantity.Max) { Counted = true, Group = GroupOf(words, numberEnd, end, head), Attackers = lexicons.IsAttacker(head) };
    }

    /// <summary>"26 fighters" has a head of its own; "14 more", "12 others", "three in all" count people without naming them.</summary>
    private static bool LooksLikePeople(TokenizedText words, TextSpan counted)
    {
        var first = words.Lower(words.TokenAt(counted.Start));
        return first is "others" or "other" or "more" or "dead" or "wounded" or "injured" or "killed" or "were" or "of" or "in" or "have" or "had" or "was"
            or "missing" or "hurt" or "additional" or "lives" or "bodies" or "deaths" or "fatalities" or "casualties" or "injuries" or "arrests"
            or "suffered" or "sustained";
    }

    /// <summary>"36-year-old", also with spaces around the hyphens.</summary>
    private static bool IsAge(TokenizedText words, int i) => words.Lower(words.Lower(i) == "-" ? i + 1 : i) is "year" or "month" or "years" or "week";

    private static bool IsClauseWord(string lower) => lower is "were" or "was" or "are" or "is" or "have" or "has" or "had" or "who" or "that" or "which" or "in" or "on"
        or "at" or "when" or "after" or "and" or "but" or "from" or "during" or "by" or "to" or "with" or "killed" or "wounded" or "injured" or "hurt" or "dead" or "died" or "for";

    private static string? GroupOf(TokenizedText words, int from, int end, string head)
    {
        while (from < end && words.Lower(from) is "of" or "its" or "their" or "his" or "the" or "other" or "more" or "additional" or "another" or "our")
        {
            from++;
        }
        if (from >= end || head is "people" or "person" or "persons" or "others" or "victims" or "victim" or "individuals" && end - from == 1)
        {
            return null;
        }
        return words.SpanOf(from, end).Of(words.Text);
    }

    private static VictimPhrase FromName(TokenizedText words, NameMention name)
    {
        var first = words.TokenAt(name.Span.Start);
        var end = words.TokenAt(name.Span.End - 1) + 1;
        var age = AgeAfter(words, end) ?? AgeBefore(words, first);
        return new(first, end, 1, 1) { Name = name.Entity, Age = age };
    }

    /// <summary>"Ana Brook, 34,".</summary>
    private static int? AgeAfter(TokenizedText words, int end) =>
        words.Lower(end) == "," && words.Lower(end + 1) is { Length: 1 or 2 } number && int.TryParse(number, out var age) && words.Lower(end + 2) is "," or "." or "-" or "of" or "was"
            ? age : null;

    /// <summary>"34-year-old Ana Brook", also with spaces around the hyphens.</summary>
    private static int? AgeBefore(TokenizedText words, int first) =>
        first >= 5 && words.Lower(first - 1) == "old" && words.Lower(first - 3) == "year" && int.TryParse(words.Lower(first - 5), out var age) ? age : null;

    private VictimPhrase? FromDeterminer(TokenizedText words, Sentence sentence, int i)
    {
        var lower = words.Lower(i);
        if (lower is "he" or "she" or "him" or "himself" or "herself")
        {
            return new(i, i + 1, 1, 1) { Definite = true };
        }
        if (lower is "they" or "them")
        {
            return null;
        }
        var indefinite = lower is "a" or "an" or "another" or "one";
        if (!indefinite && lower is not ("the" or "his" or "her" or "their" or "second" or "that" or "this"))
        {
            return Bare(words, sentence, i);
        }
        for (var k = i + 1; k < Math.Min(sentence.End, i + LongestPhrase); k++)
        {
            var word = words.Lower(k);
            if (lexicons.IsPerson(word) && !IsPlural(word) && words.Lower(k + 1) is not ("'s" or "-") && !lexicons.IsPerson(words.Lower(k + 1)))
            {
                return new(i, k + 1, 1, 1)
                {
                    Definite = !indefinite, Attackers = lexicons.IsAttacker(word), Group = GroupOf(words, i + 1, k + 1, word), Age = AgeBefore(words, k),
                };
            }
            // "a customs and border agent" is one; "a house and a man" are two
            if (words.Tokens[k].Kind == TokenKind.Mark && word is not ("-" or "'") || IsClauseWord(word) && word != "and" || lexicons.IsThing(word) || word is "a" or "an" or "the" or "his" or "her" or "their")
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>"Man dies after fall": a headline leaves the article out. "23-year-old killed".</summary>
    private VictimPhrase? Bare(TokenizedText words, Sentence sentence, int i)
    {
        var lower = words.Lower(i);
        if (lower == "old" && words.Lower(i - 1) == "-" && words.Lower(i - 2) == "year" && !lexicons.IsPerson(words.Lower(i + 1)) && int.TryParse(words.Lower(i - 4), out var age))
        {
            var before = words.Lower(i - 5);
            return new(i - 4, i + 1, 1, 1) { Age = age, Definite = before is "the" };
        }
        return lexicons.IsPerson(lower) && !IsPlural(lower) && words.Tokens[i].IsCapitalized && i <= sentence.First + 4
            ? new(i, i + 1, 1, 1) { Group = null, Attackers = lexicons.IsAttacker(lower) } : null;
    }

    private static bool IsPlural(string word) => word is "people" or "men" or "women" or "children" or "personnel" or "police" or "crew" or "family" or "troops" or "members"
        || (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal)) || word.EndsWith("men", StringComparison.Ordinal);
}
