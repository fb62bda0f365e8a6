using Parallax.Language;
using Parallax.Language.Names;

namespace Parallax.Events.Extraction;

/// <summary>Takes animals that bear names out of the numbers of people: "the gorilla Bokito", "Bokito, a 17-year-old gorilla".</summary>
internal static class AnimalFinder
{
    private const int Reach = 7;

    /// <summary>Takes out whoever the report calls an animal anywhere, and the mentions that told of nobody else.</summary>
    public static void Remove(AnnotatedReport report, List<EventMention> mentions, Lexicons lexicons)
    {
        HashSet<string> animals = new(StringComparer.OrdinalIgnoreCase);
        Note(animals, report.Text, lexicons);
        if (report.Title is { } title)
        {
            Note(animals, title, lexicons);
        }
        if (animals.Count == 0)
        {
            return;
        }
        foreach (var mention in mentions)
        {
            mention.Casualties.RemoveAll(c => c.Victims.All(v => v.Name is { } name && animals.Contains(name)));
        }
        mentions.RemoveAll(m => m.Kind == TriggerKind.Casualty && m.Casualties.Count == 0);
    }

    private static void Note(HashSet<string> animals, AnnotatedText text, Lexicons lexicons)
    {
        foreach (var name in text.Names)
        {
            if (name.Kind is NameKind.Person or NameKind.Other && IsAnimal(text, name, lexicons))
            {
                animals.Add(name.Entity);
            }
        }
    }

    /// <summary>An animal right before the name, or after it and a comma, with nothing but adjectives between.</summary>
    private static bool IsAnimal(AnnotatedText text, NameMention name, Lexicons lexicons)
    {
        var words = text.Words;
        if (lexicons.IsAnimal(words.Lower(words.TokenAt(name.Span.Start) - 1)))
        {
            return true;
        }
        var end = words.TokenAt(name.Span.End - 1) + 1;
        if (words.Lower(end) != "," || words.Lower(end + 1) is not ("a" or "an" or "the"))
        {
            return false;
        }
        for (var i = end + 2; i < Math.Min(words.Tokens.Length, end + 2 + Reach); i++)
        {
            if (lexicons.IsAnimal(words.Lower(i)))
            {
                return true;
            }
            if (words.Lower(i) is "," or "." || VictimWords.IsClauseWord(words.Lower(i)) || lexicons.IsPerson(words.Lower(i)))
            {
                return false;
            }
        }
        return false;
    }
}
