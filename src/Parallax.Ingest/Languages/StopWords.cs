using System.Collections.Frozen;

namespace Parallax.Ingest.Languages;

/// <summary>The commonest words of the languages in Latin script that are told apart.</summary>
internal static class StopWords
{
    /// <summary>The place of English among the languages.</summary>
    public const int English = 0;

    private const int LongestWord = 8;

    private static readonly (string Language, string Words)[] Lists =
    [
        ("en", "the of and to in a is was that for on with as by at from he his it be were are has have had an this which not but they their who been after said or its more about two when out people there would will she her one over up than into also no"),
        ("de", "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei"),
        ("fr", "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son aux d l été ont cette mais ou comme nous ses elle leur deux fait selon être après entre ces lors"),
        ("es", "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está según tras"),
        ("it", "di e il la che in un a per è una del sono non con si da come le dei al nel ha della i alla più gli lo anche dal delle ma su o se ed nella essere stato dopo due ai sul questo hanno era suo ad tra degli"),
        ("pt", "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos são segundo"),
        ("nl", "de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog naar heeft ze worden door hij over wordt tot hebben of dit was die zich werd meer al had geen kan deze zo volgens na"),
        ("sv", "och i att det som en på är av för med till den har de inte om ett han men var jag från vi så kan när nu under efter eller sig också ut ska hon blev hade vid sedan"),
        ("pl", "i w na z się nie do to że jest o od po za jak przez co dla ale są tym czy tego już jego został przed oraz ze które być który roku także"),
        ("tr", "ve bir bu da de için ile olarak olan daha çok en sonra kadar gibi var ise ya ki ne olduğunu dedi değil her iki tarafından"),
        ("id", "yang dan di itu dengan untuk dari ini dalam tidak akan pada juga ke karena ada oleh telah mereka sebagai bahwa para kepada saat atau"),
        ("ro", "și de a în la cu o care pe nu un din să că este au pentru mai fost prin ca sunt după dar al ale lui fi către"),
    ];

    private static readonly FrozenDictionary<string, int[]> ByWord = Lists
        .SelectMany((list, index) => list.Words.Split(' ').Distinct().Select(word => (word, index)))
        .GroupBy(p => p.word, p => p.index)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    /// <summary>The codes of the languages; their order is that of the counts.</summary>
    public static string[] Languages { get; } = [.. Lists.Select(l => l.Language)];

    /// <summary>Adds one to the count of every language that has the word.</summary>
    public static void Count(ReadOnlySpan<char> word, Span<int> counts)
    {
        if (word.Length > LongestWord)
        {
            return;
        }
        Span<char> lower = stackalloc char[LongestWord];
        var length = word.ToLowerInvariant(lower);
        if (length > 0 && ByWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower[..length], out var languages))
        {
            foreach (var language in languages)
            {
                counts[language]++;
            }
        }
    }
}
