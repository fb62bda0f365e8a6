using System.Collections.Frozen;
using Parallax.Tables;

namespace Parallax.Export.Codes;

/// <summary>What kind of people words mean, as far as codes for conflict ask for it.</summary>
internal enum Side
{
    /// <summary>The words do not say.</summary>
    Unknown,

    /// <summary>Civilians.</summary>
    Civilians,

    /// <summary>Soldiers, police and others in the service of a state.</summary>
    Forces,

    /// <summary>Rebels, militants and the like.</summary>
    Fighters,

    /// <summary>Demonstrators and rioters.</summary>
    Protesters,
}

/// <summary>Tells the side of people by the last of the words for them, by <c>groups.tsv</c>.</summary>
internal static class Sides
{
    private static readonly FrozenDictionary<string, Side> ByWord =
        TsvTable.Read(ShippedTable.Read("groups.tsv"), "groups.tsv", "kind", "group", "words", "within", "example")
            .Select(r => (Row: r, Side: Of(r.Cells[0], r.Cells[1]))).Where(r => r.Side != Side.Unknown)
            .SelectMany(r => r.Row.Values(2).Select(w => (Word: w, r.Side))).DistinctBy(w => w.Word)
            .ToFrozenDictionary(w => w.Word, w => w.Side, StringComparer.OrdinalIgnoreCase);

    /// <summary>The side of "US soldiers", "a police officer", "civilians".</summary>
    public static Side Of(string words) => LastWords.Find(ByWord, words);

    private static Side Of(string kind, string group) => (kind, group) switch
    {
        ("side", "civilians") => Side.Civilians,
        ("side", "fighters") => Side.Fighters,
        ("side", _) => Side.Forces,
        (_, "protesters") => Side.Protesters,
        _ => Side.Unknown,
    };
}
