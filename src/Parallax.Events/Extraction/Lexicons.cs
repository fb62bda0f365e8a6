using System.Security.Cryptography;
using Parallax.Language.References;
using Parallax.Language.Tables;

namespace Parallax.Events.Extraction;

/// <summary>The readable tables that extraction works from, opened once.</summary>
public sealed class Lexicons
{
    private Lexicons(EventLexicon events, WordClasses people, WordClasses hedges, NounLexicon nouns, HarmLexicon harm, string version) =>
        (Events, People, Hedges, Nouns, Harm, Version) = (events, people, hedges, nouns, harm, version);

    /// <summary>Words that tell of events.</summary>
    public EventLexicon Events { get; }

    /// <summary>Words for people, fighters, things.</summary>
    public WordClasses People { get; }

    /// <summary>Words that make a telling less than a fact.</summary>
    public WordClasses Hedges { get; }

    /// <summary>What nouns stand for, and whose gender they tell.</summary>
    public NounLexicon Nouns { get; }

    /// <summary>Words that tell what happened to people.</summary>
    public HarmLexicon Harm { get; }

    /// <summary>First 12 digits of the SHA-256 over all tables of the folder.</summary>
    public string Version { get; }

    /// <summary>Reads the tables of a folder.</summary>
    /// <exception cref="FormatException">A row is bad; the message names file and line.</exception>
    /// <exception cref="IOException">A table is missing.</exception>
    public static Lexicons Open(string folder) => new(
        EventLexicon.Read(File.ReadAllBytes(Path.Combine(folder, "events.tsv"))),
        WordClasses.Read(File.ReadAllBytes(Path.Combine(folder, "people.tsv")), "people.tsv"),
        WordClasses.Read(File.ReadAllBytes(Path.Combine(folder, "hedges.tsv")), "hedges.tsv"),
        NounLexicon.Read(File.ReadAllBytes(Path.Combine(folder, "nouns.tsv"))),
        HarmLexicon.Read(File.ReadAllBytes(Path.Combine(folder, "harm.tsv"))),
        VersionOf(folder));

    /// <summary>All tables count, whoever reads them.</summary>
    private static string VersionOf(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
        {
            hash.AppendData(File.ReadAllBytes(file));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    internal bool IsPerson(string lower) => People.Has("person", lower) || People.Has("forces", lower) || People.Has("fighters", lower)
        || People.Has("attackers", lower) || People.Has("nationality", lower);

    internal bool IsAttacker(string lower) => People.Has("attackers", lower);

    internal bool IsThing(string lower) => People.Has("thing", lower);
}
