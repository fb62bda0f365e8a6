using Parallax.Language.Sentences;

namespace Parallax.Language.Quantities;

/// <summary>Words that stand for a number without giving one: "dozens", "several", "tens of thousands", "a couple of".</summary>
internal static class VagueReader
{
    /// <summary>The number read: its end, its smallest size, and its largest, null where open.</summary>
    public readonly record struct Reading(int End, decimal Min, decimal? Max);

    public static Reading? Read(TokenizedText text, int i)
    {
        var word = text.Lower(i);
        switch (word)
        {
            case "several":
                var scale = NumberReader.Scale(text.Lower(i + 1));
                return scale > 0 ? new(i + 2, 3 * scale, null) : new(i + 1, 3, null);
            case "a" when text.Lower(i + 1) == "couple" && text.Lower(i + 2) is "of" or "more" or "dozen" or "hundred" or "thousand":
                var times = NumberReader.Scale(text.Lower(i + 2));
                return times > 0 ? new(i + 3, 2 * times, 2 * times) : new(text.Lower(i + 2) == "of" ? i + 3 : i + 2, 2, 2);
            case "a" when text.Lower(i + 1) == "few":
                var many = NumberReader.Scale(text.Lower(i + 2));
                return many > 0 ? new(i + 3, 3 * many, null) : CountedPhrase.MayBegin(text, i + 2) ? new(i + 2, 3, null) : null;
            case "a" when text.Lower(i + 1) is "handful" or "number" && text.Lower(i + 2) == "of":
                return new(i + 3, text.Lower(i + 1) == "handful" ? 3 : 2, null);
            case "multiple" or "numerous" when CountedPhrase.MayBegin(text, i + 1):
                return new(i + 1, word == "multiple" ? 2 : 3, null);
            case "many" when text.Lower(i + 1) is "hundreds" or "thousands" or "dozens":
                return Read(text, i + 1);
        }
        var size = Size(word);
        if (size == 0)
        {
            return null;
        }
        var (end, total) = (i + 1, size);
        if (text.Lower(i + 1) == "of" && Size(text.Lower(i + 2)) is var of && of > size)
        {
            (end, total) = (i + 3, size * Unit(text.Lower(i + 2))); // tens of thousands
        }
        else if (word == "tens" && text.Lower(i + 1) != "of")
        {
            return null;
        }
        if (text.Lower(end) is "and" or "upon" && text.Lower(end + 1) == word)
        {
            end += 2; // thousands upon thousands
        }
        return new(end, total, null);
    }

    /// <summary>The least that the plural stands for; 0 for any other word.</summary>
    private static decimal Size(string lower) => lower switch
    {
        "dozens" => 24,
        "tens" => 20,
        "scores" => 40,
        "hundreds" => 200,
        "thousands" => 2000,
        "millions" => 2_000_000,
        "billions" => 2_000_000_000,
        _ => 0,
    };

    private static decimal Unit(string lower) => Size(lower) / 2;
}
