using Parallax.Language.Tagging;

namespace Parallax.Language.Names;

/// <summary>What all places of a word in a document say of it: each place helps the others.</summary>
internal readonly struct NameDocumentBits(NameText text)
{
    private const uint SeenLower = 1;
    private const uint SeenUpper = 2;
    private const uint AfterTitle = 4;
    private const uint AfterFirstName = 8;
    private const uint AfterPlaceWord = 16;
    private const uint BeforeSpeech = 32;
    private const uint AfterThe = 64;
    private const uint BeforeOrganization = 128;
    private const uint LastOfRun = 256;

    private static readonly uint Title = NameBook.BitOf("title");
    private static readonly uint FirstName = NameBook.BitOf("first-name");
    private static readonly uint Organization = NameBook.BitOf("organization");
    private static readonly HashSet<uint> PlaceWords = [.. ((string[])["in", "near", "at", "from", "to", "outside", "around", "across"]).Select(w => WordReader.FormHash(w))];
    private static readonly HashSet<uint> SpeechWords = [.. ((string[])["said", "says", "told", "added", "who", "was", "has", "had"]).Select(w => WordReader.FormHash(w))];
    private static readonly uint The = WordReader.FormHash("the");

    /// <summary>Fills the field of every word with a capital.</summary>
    public void Fill()
    {
        var words = text.Words;
        var bits = new Dictionary<uint, uint>();
        for (var s = 0; s < text.States.Length; s++)
        {
            var sentence = text.Text.Sentences[s];
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (words[i].Form.HasUpper)
                {
                    var lower = words[i].Form.View.Lower;
                    bits[lower] = bits.GetValueOrDefault(lower) | Here(i, sentence.First, sentence.End, text.States[s] == 0);
                }
            }
        }
        for (var i = 0; i < words.Length; i++)
        {
            if (!words[i].Form.HasUpper && bits.TryGetValue(words[i].Form.View.Lower, out var known))
            {
                bits[words[i].Form.View.Lower] = known | SeenLower;
            }
        }
        for (var i = 0; i < words.Length; i++)
        {
            words[i].Document = words[i].Form.HasUpper ? bits[words[i].Form.View.Lower] : 0;
        }
    }

    private uint Here(int i, int first, int end, bool plain)
    {
        var words = text.Words;
        ref readonly var word = ref words[i];
        var bits = plain && i > first ? SeenUpper : 0;
        if (i > first)
        {
            ref readonly var before = ref words[i - 1];
            bits |= (before.Form.Book & Title) != 0 ? AfterTitle : 0;
            bits |= (before.Form.Book & FirstName) != 0 && before.Form.HasUpper ? AfterFirstName : 0;
            bits |= word.RunEnd - word.RunFirst == 1 && PlaceWords.Contains(before.Form.View.Lower) ? AfterPlaceWord : 0;
            bits |= before.Form.View.Lower == The ? AfterThe : 0;
        }
        if (i + 1 < end)
        {
            ref readonly var after = ref words[i + 1];
            bits |= SpeechWords.Contains(after.Form.View.Lower) ? BeforeSpeech : 0;
            bits |= (after.Form.Book & Organization) != 0 && after.Form.HasUpper ? BeforeOrganization : 0;
        }
        return bits | (i + 1 == word.RunEnd && i > word.RunFirst ? LastOfRun : 0);
    }
}
