using Parallax.Events.Extraction;
using Parallax.Language;
using Parallax.Language.Places;
using Parallax.Language.References;
using Parallax.Language.Sentences;

namespace Parallax.Events.Fusion.People;

/// <summary>Reads age, sex, role, nationality and whether somebody is a civilian from the words that describe a person.</summary>
internal sealed class DescriptionReader(Lexicons lexicons, Gazetteer gazetteer)
{
    public void Read(List<PersonDetail> found, AnnotatedText text, PersonDescription description)
    {
        var words = text.Words;
        var head = Head(words, description);
        if (PersonAges.Within(words, description.First, description.End) is >= 0 and var age && PersonAges.Number(words, age) is { } years)
        {
            found.Add(new(text, "age", new NumberValue(years, years, "years", words.Tokens[age].Text), words.Tokens[age].Span));
        }
        ReadSex(found, text, description, head);
        ReadNationality(found, text, description, head);
        ReadCivilian(found, text, description, head);
    }

    /// <summary>Adds a role, unless its words only tell the part in the event ("suspect", "victim") or are a title of respect.</summary>
    public void ReadRole(List<PersonDetail> found, AnnotatedText text, TextSpan span)
    {
        var first = text.Words.TokenAt(span.Start);
        var description = new PersonDescription(first, text.Words.TokenAt(span.End - 1) + 1, true);
        var head = Head(text.Words, description);
        var word = Plain(text.Words.Lower(head));
        if (!lexicons.IsAttacker(word) && !lexicons.People.Has("part", word) && !lexicons.People.Has("kin", word) && !lexicons.People.Has("courtesy", word))
        {
            var role = span.Of(text.Words.Text);
            found.Add(new(text, "role", new NameValue(role, role), span));
        }
        ReadCivilian(found, text, description with { IsTitle = text.Words.Tokens[first].IsCapitalized }, head);
    }

    /// <summary>Adds the role that a description beside the name tells: a word for people with what stands before it, but for age and country.</summary>
    public void ReadRole(List<PersonDetail> found, AnnotatedText text, PersonDescription description)
    {
        var words = text.Words;
        var head = Head(words, description);
        var first = description.First;
        for (var i = first; i < head; i++)
        {
            first = words.Lower(i) is "old" || words.Tokens[i].IsCapitalized && gazetteer.CountryOfDemonym(words.Tokens[i].Text) is not null ? i + 1 : first;
        }
        if (lexicons.IsPerson(words.Lower(head)) && gazetteer.CountryOfDemonym(words.Lower(head)) is null)
        {
            ReadRole(found, text, words.SpanOf(first, head + 1));
        }
    }

    public static PersonDetail Sex(AnnotatedText text, Gender gender, TextSpan span, int strength = PersonDetail.Told) =>
        new(text, "sex", new NameValue(gender == Gender.Female ? "female" : "male", span.Of(text.Words.Text)), span, strength);

    /// <summary>The noun that the others describe: before "of", and before the age of a headline.</summary>
    private static int Head(TokenizedText words, PersonDescription description)
    {
        var end = description.First + 1;
        while (end < description.End && words.Lower(end) is not ("of" or "for" or "at" or "in" or "with") && !(words.Lower(end) == "-" && words.Lower(end + 1) == "of"))
        {
            end++;
        }
        return end - 1;
    }

    private void ReadSex(List<PersonDetail> found, AnnotatedText text, PersonDescription description, int head)
    {
        for (var i = description.First; i < description.End; i++)
        {
            var lower = text.Words.Lower(i);
            var gender = lower is "male" ? Gender.Male : lower is "female" ? Gender.Female
                : i == head && lexicons.Nouns.ClassOf(Plain(lower)) == NounClass.Person ? lexicons.Nouns.GenderOf(Plain(lower)) : Gender.Unknown;
            if (gender != Gender.Unknown)
            {
                found.Add(Sex(text, gender, text.Words.Tokens[i].Span));
                return;
            }
        }
    }

    /// <summary>"British nurse", not "British Airways pilot", "French restaurant owner" or "English teacher".</summary>
    private void ReadNationality(List<PersonDetail> found, AnnotatedText text, PersonDescription description, int head)
    {
        var words = text.Words;
        for (var i = description.First; i <= head; i++)
        {
            for (var length = 2; length > 0; length--)
            {
                var end = i + length;
                if (end - 1 <= head && words.Tokens[i].IsCapitalized && words.Lower(end) != "-" && words.Lower(i - 1) != "-"
                    && gazetteer.CountryOfDemonym(words.SpanOf(i, end).Of(words.Text)) is { } country && IsOfPerson(text, end, head))
                {
                    found.Add(new(text, "nationality", new NameValue(country, words.SpanOf(i, end).Of(words.Text)), words.SpanOf(i, end)));
                    return;
                }
            }
        }
    }

    private bool IsOfPerson(AnnotatedText text, int first, int head)
    {
        for (var i = first; i < head; i++)
        {
            var lower = text.Words.Lower(i);
            if (!lexicons.People.Has("service", lower) && (lexicons.Nouns.ClassOf(lower) is not (NounClass.Unknown or NounClass.Person) || text.Grammar[i].Upos == "PROPN"))
            {
                return false;
            }
        }
        return first > head || !lexicons.People.Has("language", text.Words.Lower(first - 1)) || text.Words.Lower(head) is not ("teacher" or "professor" or "lecturer" or "tutor");
    }

    private void ReadCivilian(List<PersonDetail> found, AnnotatedText text, PersonDescription description, int head)
    {
        var words = text.Words;
        for (var i = description.First; i <= head; i++)
        {
            var lower = words.Lower(i);
            if (lower is "former" or "ex" or "retired")
            {
                return;
            }
            if (lower == "civilian" && (i == head || text.Grammar[i].Upos is "ADJ" or "NOUN"))
            {
                found.Add(new(text, "civilian", new NameValue("civilian", words.Tokens[i].Text), words.Tokens[i].Span));
                return;
            }
        }
        if (IsUnderArms(text, description, head))
        {
            found.Add(new(text, "civilian", new NameValue("not civilian", words.Tokens[head].Text), words.Tokens[head].Span));
        }
    }

    private bool IsUnderArms(AnnotatedText text, PersonDescription description, int head)
    {
        var (word, people) = (Plain(text.Words.Lower(head)), lexicons.People);
        if (people.Has("fighters", word) || people.Has("rank", word) && description.IsTitle && text.Words.Tokens[head].IsCapitalized && head == description.End - 1)
        {
            return IsAlone(text, description.First, head);
        }
        return people.Has("forces", word) && (!people.Has("unsure", word) && !people.Has("rank", word) || InService(text.Words, description.First, head)
            || description.IsTitle && text.Words.Tokens[head].IsCapitalized && word is "officer" or "agent" && IsAlone(text, description.First, head));
    }

    /// <summary>"General", "Lt. Gen.", but not "Attorney General": nothing stands before the word but ranks, marks and words of service.</summary>
    private bool IsAlone(AnnotatedText text, int first, int head)
    {
        for (var i = first; i < head; i++)
        {
            var lower = Plain(text.Words.Lower(i));
            if (text.Grammar[i].Upos == "PROPN" && !lexicons.People.Has("rank", lower) && !lexicons.People.Has("service", lower) && gazetteer.CountryOfDemonym(lower) is null && gazetteer.Find(lower).IsEmpty)
            {
                return false;
            }
        }
        return true;
    }

    private bool InService(TokenizedText words, int first, int head)
    {
        for (var i = first; i < head; i++)
        {
            if (lexicons.People.Has("service", words.Lower(i)))
            {
                return true;
            }
        }
        return false;
    }

    private static string Plain(string lower) => lower.Length > 2 ? lower.TrimEnd('.') : lower;
}
