using System.Collections.Frozen;
using System.Text;

namespace Parallax.Storage.Postgres.Search;

/// <summary>Characters as they are searched: small, and Latin letters without the marks on them. It is our own table since the program runs without the tables of cultures, and its own decomposition
/// of characters is among these.</summary>
internal static class Accents
{
    private static readonly FrozenDictionary<int, char> Plain = Letters();

    /// <summary>The character as it is searched.</summary>
    public static Rune Fold(Rune rune)
    {
        if (rune.IsAscii)
        {
            return Rune.ToLowerInvariant(rune);
        }
        var small = Rune.ToLowerInvariant(rune);
        return Plain.TryGetValue(small.Value, out var plain) ? new(plain) : small;
    }

    /// <summary>Whether it is a mark that is written on the letter before it, as in an e with U+0301 after it; it is not searched.</summary>
    public static bool IsMark(Rune rune) => rune.Value is >= 0x300 and < 0x370;

    private static FrozenDictionary<int, char> Letters()
    {
        (char Plain, string Marked)[] letters =
        [
            ('a', "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
            ('b', "ḃḅḇ"),
            ('c', "çćĉċčḉ"),
            ('d', "ďḋḍḏḑḓ"),
            ('e', "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
            ('f', "ḟ"),
            ('g', "ĝğġģǧǵḡ"),
            ('h', "ĥȟḣḥḧḩḫẖ"),
            ('i', "ìíîïĩīĭįİǐȉȋḭḯỉị"),
            ('j', "ĵǰ"),
            ('k', "ķǩḱḳḵ"),
            ('l', "ĺļľḷḹḻḽ"),
            ('m', "ḿṁṃ"),
            ('n', "ñńņňǹṅṇṉṋ"),
            ('o', "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
            ('p', "ṕṗ"),
            ('r', "ŕŗřȑȓṙṛṝṟ"),
            ('s', "śŝşšſșṡṣṥṧṩẛ"),
            ('t', "ţťțṫṭṯṱẗ"),
            ('u', "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
            ('v', "ṽṿ"),
            ('w', "ŵẁẃẅẇẉẘ"),
            ('x', "ẋẍ"),
            ('y', "ýÿŷȳẏẙỳỵỷỹ"),
            ('z', "źżžẑẓẕ"),
            ('σ', "ς"),
        ];
        return letters.SelectMany(l => l.Marked.Select(m => (Marked: (int)m, l.Plain))).ToFrozenDictionary(p => p.Marked, p => p.Plain);
    }
}
