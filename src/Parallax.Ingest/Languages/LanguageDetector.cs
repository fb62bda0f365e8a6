namespace Parallax.Ingest.Languages;

/// <summary>Tells the language of a text: by its script, and within the Latin script by its commonest words.</summary>
internal static class LanguageDetector
{
    private const int SampleLength = 20_000;
    private const int FewestLetters = 10;
    private const int FewestStopWords = 2;
    private const int FewestForeignWords = 3;
    private const int LeastShare = 12;

    /// <summary>The ISO 639-1 code; <c>und</c> where there is too little text, or no known language fits.</summary>
    public static string Detect(string? title, string text) => Detect($"{title}\n{text.AsSpan(0, Math.Min(text.Length, SampleLength))}");

    /// <summary>The ISO 639-1 code; <c>und</c> where there is too little text, or no known language fits.</summary>
    public static string Detect(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, SampleLength));
        var (script, letters) = Scripts.Main(sample);
        return letters < FewestLetters && script is Script.Latin or Script.None ? "und" : script switch
        {
            Script.Latin => ByWords(sample),
            _ => Scripts.Language(script, sample),
        };
    }

    /// <summary>The language that has most of the words, if these are at least one in twelve and more than any other's. For a
    /// language other than English, of which a report would be set aside, more is asked for: three words, and two more than English has.</summary>
    private static string ByWords(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[StopWords.Languages.Length];
        counts.Clear();
        var words = 0;
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }
            if (end > start)
            {
                words++;
                StopWords.Count(text[start..end], counts);
                start = end;
            }
        }
        var best = counts.IndexOf(Max(counts));
        var isEnough = best == StopWords.English
            ? counts[best] >= FewestStopWords
            : counts[best] >= FewestForeignWords && counts[best] >= counts[StopWords.English] + 2;
        var isClear = isEnough && counts[best] * LeastShare >= words && counts.Count(counts[best]) == 1;
        return isClear ? StopWords.Languages[best] : "und";
    }

    private static int Max(ReadOnlySpan<int> counts)
    {
        var max = 0;
        foreach (var count in counts)
        {
            max = Math.Max(max, count);
        }
        return max;
    }
}
