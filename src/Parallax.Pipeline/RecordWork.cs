namespace Parallax.Pipeline;

/// <summary>What had to be done anew for a record of reports that come in one after the other.</summary>
/// <param name="Texts">Pairs of texts that were compared to find lineages.</param>
/// <param name="Tellings">Pairs of tellings that were scored.</param>
/// <param name="Groups">How many times two groups of tellings were held against each other to see whether they are one event.</param>
/// <param name="Events">Events that were made of their tellings.</param>
public readonly record struct RecordWork(long Texts, long Tellings, int Groups, int Events);
