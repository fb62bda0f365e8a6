using Parallax.Language.Tagging;

namespace Parallax.Language.Parsing;

/// <summary>Counts of commas, quotes, brackets and verbs up to each token of a sentence, to ask what lies between two tokens.</summary>
internal sealed class Marks(bool[] verbTags)
{
    private static readonly uint[] CommaForms = HashesOf([",", ";", ":", "–", "—", "--", "-"]);
    private static readonly uint[] QuoteForms = HashesOf(["\"", "“", "”", "``", "''", "«", "»"]);
    private static readonly uint[] OpenForms = HashesOf(["(", "[", "{"]);
    private static readonly uint[] CloseForms = HashesOf([")", "]", "}"]);
    private Counts[] _counts = [];

    /// <summary>Counts the marks and verbs of a sentence.</summary>
    public void Read(ReadOnlySpan<WordView> words, ReadOnlySpan<Tag> tags)
    {
        if (_counts.Length < words.Length + 2)
            _counts = new Counts[Math.Max(words.Length + 2, 2 * _counts.Length)];
        var counts = default(Counts);
        for (var i = 0; i < words.Length; i++)
        {
            if (verbTags[tags[i].Label])
                counts.Verbs++;
            else if ((words[i].Shape & (WordShape.Upper | WordShape.Lower | WordShape.Digit)) == 0)
                counts.Add(words[i].Form);
            _counts[i + 1] = counts;
        }
    }

    /// <summary>What lies between two tokens, both excluded, as a number below 96; 0 also where one of them is missing.</summary>
    public int Between(int left, int right)
    {
        if (left == 0 || right - left < 2)
            return 0;
        ref readonly var from = ref _counts[left];
        ref readonly var to = ref _counts[right - 1];
        var commas = Math.Min(to.Commas - from.Commas, 3);
        var verbs = Math.Min(to.Verbs - from.Verbs, 3);
        var quotes = (to.Quotes - from.Quotes) & 1;
        var depth = to.Depth - from.Depth;
        return (((((commas * 4) + verbs) * 2) + quotes) * 3) + (depth < 0 ? 1 : depth > 0 ? 2 : 0);
    }

    private static uint[] HashesOf(string[] forms) => Array.ConvertAll(forms, f => WordReader.FormHash(f));

    private struct Counts
    {
        public int Commas;
        public int Verbs;
        public int Quotes;
        public int Depth;

        public void Add(uint form)
        {
            if (CommaForms.AsSpan().Contains(form))
                Commas++;
            else if (QuoteForms.AsSpan().Contains(form))
                Quotes++;
            else if (OpenForms.AsSpan().Contains(form))
                Depth++;
            else if (CloseForms.AsSpan().Contains(form))
                Depth--;
        }
    }
}
