using System.Security.Cryptography;
using Parallax.Events.Fusion.Facts;
using Parallax.Events.Lineages;
using Parallax.Language.Names;
using Parallax.Language.References;
using Parallax.Language.Tables;

namespace Parallax.Events.Extraction;

/// <summary>The readable tables that extraction works from, opened once.</summary>
public sealed class Lexicons
{
    private Lexicons(EventLexicon events, WordClasses people, HedgeLexicon hedges, NounLexicon nouns, HarmLexicon harm, WordWeights weights, CreditLexicon credits, string version) =>
        (Events, People, Hedges, Nouns, Harm, Weights, Credits, Version) = (events, people, hedges, nouns, harm, weights, credits, version);

    /// <summary>Words that tell of events.</summary>
    public EventLexicon Events { get; }

    /// <summary>Words for people, fighters, things.</summary>
    public WordClasses People { get; }

    /// <summary>Words that make a telling less than a fact.</summary>
    public HedgeLexicon Hedges { get; }

    /// <summary>What nouns stand for, and whose gender they tell.</summary>
    public NounLexicon Nouns { get; }

    /// <summary>Words that tell what happened to people.</summary>
    public HarmLexicon Harm { get; }

    /// <summary>How much words tell of what a text is about.</summary>
    public WordWeights Weights { get; }

    /// <summary>How reports credit agencies.</summary>
    public CreditLexicon Credits { get; }

    /// <summary>Whom the words for groups of people mean.</summary>
    public required GroupLexicon Groups { get; init; }

    /// <summary>Words by which one number takes the place of another.</summary>
    public required WordClasses Revisions { get; init; }

    /// <summary>Words that tell how official a speaker is.</summary>
    public required WordClasses Officials { get; init; }

    /// <summary>Words of titles, ranks and offices.</summary>
    public required WordClasses Roles { get; init; }

    /// <summary>Which spellings are of one name.</summary>
    public required Transliteration Spellings { get; init; }

    /// <summary>First 12 digits of the SHA-256 over all tables of the folder, and over the user's.</summary>
    public string Version { get; }

    /// <summary>Reads the tables of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="own">Tables of triggers of the user's with their names, in the columns of <c>events.tsv</c>; their rows are tried before the shipped ones, those of the
    /// first table first. By default there are none.</param>
    /// <exception cref="FormatException">A row is bad; the message names file and line.</exception>
    /// <exception cref="IOException">A table is missing.</exception>
    public static Lexicons Open(string folder, IReadOnlyList<(string Name, byte[] Table)>? own = null)
    {
        var tables = own ?? [];
        return new(
            EventLexicon.Read(Shipped(folder, "events.tsv"), tables, ClassWords.Open(folder)),
            WordClasses.Read(Shipped(folder, "people.tsv"), "people.tsv"),
            HedgeLexicon.Read(Shipped(folder, "hedges.tsv")),
            NounLexicon.Read(Shipped(folder, "nouns.tsv")),
            HarmLexicon.Read(Shipped(folder, "harm.tsv")),
            WordWeights.Read(Shipped(folder, "frequencies.tsv")),
            CreditLexicon.Read(Shipped(folder, "credits.tsv"), "credits.tsv"),
            VersionOf(folder, tables.Select(t => t.Table)))
        {
            Groups = GroupLexicon.Read(Shipped(folder, "groups.tsv")),
            Revisions = WordClasses.Read(Shipped(folder, "revisions.tsv"), "revisions.tsv"),
            Officials = WordClasses.Read(Shipped(folder, "officials.tsv"), "officials.tsv"),
            Roles = WordClasses.Read(Shipped(folder, "roles.tsv"), "roles.tsv"),
            Spellings = Transliteration.Read(Shipped(folder, "transliteration.tsv")),
        };
    }

    /// <summary>Reads a file with triggers of the user's as <see cref="Open"/> does, and nothing else than it needs: to find out what is wrong with it.</summary>
    /// <param name="folder">The folder of the shipped tables.</param>
    /// <param name="own">The file.</param>
    /// <exception cref="FormatException">A row is bad; the message names file and line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static void Check(string folder, string own) => EventLexicon.Check(own, File.ReadAllBytes(own), ClassWords.Open(folder));

    private static byte[] Shipped(string folder, string table) => File.ReadAllBytes(Path.Combine(folder, table));

    /// <summary>All tables count, whoever reads them.</summary>
    private static string VersionOf(string folder, IEnumerable<byte[]> own)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
        {
            hash.AppendData(File.ReadAllBytes(file));
        }
        foreach (var table in own)
        {
            // apart, so that two files are not one that holds both
            hash.AppendData([0]);
            hash.AppendData(table);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    internal bool IsPerson(string lower) => People.Has("person", lower) || People.Has("forces", lower) || People.Has("fighters", lower)
        || People.Has("attackers", lower) || People.Has("nationality", lower);

    internal bool IsAttacker(string lower) => People.Has("attackers", lower);

    internal bool IsThing(string lower) => People.Has("thing", lower) || IsAnimal(lower);

    internal bool IsAnimal(string lower) => People.Has("animal", lower);
}
