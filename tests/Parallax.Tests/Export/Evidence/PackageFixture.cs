using Parallax.Cli;
using Parallax.Tests.Cli;

namespace Parallax.Tests.Export.Evidence;

/// <summary>A small package made by the real steps, with names and without.</summary>
public sealed class PackageFixture : IAsyncLifetime
{
    /// <summary>The real steps, read at noon of a day that never was.</summary>
    internal static Steps Steps { get; } = Steps.Real(clock: FixedClock.Noon);

    internal byte[] Whole { get; private set; } = [];

    internal byte[] Redacted { get; private set; } = [];

    public async Task InitializeAsync()
    {
        using var folder = new TemporaryFolder();
        string[] inputs = [.. Write(folder)];
        Whole = await ExportAsync([.. inputs]);
        Redacted = await ExportAsync([.. inputs, "--redact", "people"]);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Reports in two files, of which one has several.</summary>
    internal static IEnumerable<string> Write(TemporaryFolder folder) =>
    [
        folder.Write("gazette.txt", "A car bomb exploded outside the town hall of Dover on Monday, killing three people and wounding 12, police said. A pilot, Ana Lorca, 34, was killed."),
        folder.Write("courier.jsonl", """
            {"id": "courier-1", "outlet": "The Courier", "published": "2019-06-04", "text": "Four people were killed and 14 wounded when a car bomb exploded in Dover on Monday, the mayor, Walter Hale, said."}
            {"id": "courier-2", "outlet": "The Courier", "author": "Tom Reeve", "published": "2019-06-05", "title": "Lorca mourned", "text": "Police in Dover arrested two men on Tuesday over Monday's car bomb, which killed four people.\nAna Lorca was one of them. Lorca’s brother Émile was hurt.", "url": "https://courier.example/ana-lorca-mourned"}

            """),
    ];

    internal static async Task<byte[]> ExportAsync(params string[] words)
    {
        using var output = new MemoryStream();
        var outcome = await new InProcess { Steps = Steps, Output = output }.RunAsync(["export", .. words, "--format", "evidence.zip"]);
        outcome.Code.ShouldBe(0, outcome.Error);
        return output.ToArray();
    }
}
