using System.Buffers;

namespace Parallax.Ingest.Languages;

/// <summary>A writing system, as far as it tells a language.</summary>
internal enum Script
{
    None,
    Latin,
    Cyrillic,
    Arabic,
    Hebrew,
    Greek,
    Han,
    Kana,
    Hangul,
    Thai,
    Devanagari,
    Bengali,
    Tamil,
    Georgian,
    Armenian,
    Amharic,
}

/// <summary>Tells writing systems apart.</summary>
internal static class Scripts
{
    private static readonly SearchValues<char> Ukrainian = SearchValues.Create("іїєґІЇЄҐ");
    private static readonly SearchValues<char> Serbian = SearchValues.Create("ђјљњћџЂЈЉЊЋЏ");
    private static readonly SearchValues<char> Russian = SearchValues.Create("ыэёЫЭЁ");
    private static readonly SearchValues<char> Urdu = SearchValues.Create("ٹڈڑےں");
    private static readonly SearchValues<char> Persian = SearchValues.Create("پچژگ");

    /// <summary>The script with most letters, and how many letters there are in all. Kana count for Han too, as Japanese mixes them.</summary>
    public static (Script Script, int Letters) Main(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[(int)Script.Amharic + 1];
        counts.Clear();
        foreach (var c in text)
        {
            counts[(int)Of(c)]++;
        }
        counts[(int)Script.None] = 0;
        var kana = counts[(int)Script.Kana];
        counts[(int)Script.Han] += kana;
        var (best, letters) = (0, 0);
        for (var i = 0; i < counts.Length; i++)
        {
            letters += counts[i];
            best = counts[i] > counts[best] ? i : best;
        }
        var script = (Script)best == Script.Han && kana * 10 > counts[best] ? Script.Kana : (Script)best;
        return (script, letters - kana);
    }

    /// <summary>The language that a script other than Latin stands for; within Cyrillic and Arabic by letters only some languages use.</summary>
    public static string Language(Script script, ReadOnlySpan<char> text) => script switch
    {
        Script.Cyrillic => Cyrillic(text),
        Script.Arabic => text.ContainsAny(Urdu) ? "ur" : text.ContainsAny(Persian) ? "fa" : "ar",
        Script.Hebrew => "he",
        Script.Greek => "el",
        Script.Han => "zh",
        Script.Kana => "ja",
        Script.Hangul => "ko",
        Script.Thai => "th",
        Script.Devanagari => "hi",
        Script.Bengali => "bn",
        Script.Tamil => "ta",
        Script.Georgian => "ka",
        Script.Armenian => "hy",
        Script.Amharic => "am",
        _ => "und",
    };

    private static string Cyrillic(ReadOnlySpan<char> text) =>
        text.ContainsAny(Ukrainian) ? "uk" : text.ContainsAny(Serbian) ? "sr" : text.ContainsAny(Russian) || !text.Contains('ъ') ? "ru" : "bg";

    private static Script Of(char c) => c switch
    {
        _ when !char.IsLetter(c) => Script.None,
        < '\u0250' or (>= '\u1E00' and <= '\u1EFF') => Script.Latin,
        >= '\u0370' and <= '\u03FF' => Script.Greek,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        >= '\u0530' and <= '\u058F' => Script.Armenian,
        >= '\u0590' and <= '\u05FF' => Script.Hebrew,
        (>= '\u0600' and <= '\u077F') or (>= '\uFB50' and <= '\uFEFC') => Script.Arabic,
        >= '\u0900' and <= '\u097F' => Script.Devanagari,
        >= '\u0980' and <= '\u09FF' => Script.Bengali,
        >= '\u0B80' and <= '\u0BFF' => Script.Tamil,
        >= '\u0E00' and <= '\u0E7F' => Script.Thai,
        >= '\u10A0' and <= '\u10FF' => Script.Georgian,
        >= '\u1200' and <= '\u137F' => Script.Amharic,
        >= '\u3040' and <= '\u30FF' => Script.Kana,
        >= '\u3400' and <= '\u9FFF' => Script.Han,
        >= '\uAC00' and <= '\uD7A3' => Script.Hangul,
        _ => Script.None,
    };
}
