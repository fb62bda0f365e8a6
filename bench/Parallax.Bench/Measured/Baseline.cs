using System.Globalization;
using System.Text.Json;

namespace Parallax.Bench;

/// <summary>The figures that later ones are held against: what <c>bench/baseline.json</c> says.</summary>
internal sealed class Baseline
{
    /// <summary>The share by which allocations may grow; they may always grow by <see cref="AllowedBytesPerWord"/>.</summary>
    public const double AllowedGrowth = 0.05;

    /// <summary>The bytes per word by which allocations may grow; they may always grow by <see cref="AllowedGrowth"/>.</summary>
    public const double AllowedBytesPerWord = 1;

    /// <summary>The share by which an operation may take longer before there is a warning: times differ between machines and runs.</summary>
    public const double AllowedSlowness = 0.3;

    private static readonly JsonSerializerOptions Form =
        new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n" };

    private readonly SortedDictionary<string, Figures> _figures;

    /// <summary>Makes a baseline of measured figures, rounded: bytes to a tenth, nanoseconds to a whole number.</summary>
    public Baseline(IEnumerable<KeyValuePair<string, Figures>> measured)
    {
        _figures = new(StringComparer.Ordinal);
        foreach (var (operation, figures) in measured)
        {
            _figures.Add(operation, new(Math.Round(figures.BytesPerWord, 1), Math.Round(figures.NanosecondsPerWord)));
        }
    }

    /// <summary>The operations that it has figures of, in ordinal order.</summary>
    public IReadOnlyCollection<string> Operations => _figures.Keys;

    /// <summary>Reads a file that holds what <see cref="ToJson"/> gives.</summary>
    /// <exception cref="JsonException">It holds something else.</exception>
    public static Baseline Read(string path) => new(JsonSerializer.Deserialize<Dictionary<string, Figures>>(File.ReadAllText(path), Form)!);

    /// <summary>JSON with the operations in ordinal order; equal figures give equal text.</summary>
    public string ToJson() => JsonSerializer.Serialize(_figures, Form) + "\n";

    /// <summary>The figures of an operation; null where there are none.</summary>
    public Figures? Of(string operation) => _figures.TryGetValue(operation, out var figures) ? figures : null;

    /// <summary>Why the allocations of an operation must not pass; null where they may.</summary>
    public string? Growth(string operation, double bytesPerWord)
    {
        if (Of(operation) is not { } baseline)
        {
            return $"{operation}: the baseline has no figure; 'bench/run --update' puts it in.";
        }
        var limit = Math.Max(baseline.BytesPerWord * (1 + AllowedGrowth), baseline.BytesPerWord + AllowedBytesPerWord);
        return bytesPerWord <= limit ? null : string.Create(CultureInfo.InvariantCulture,
            $"{operation}: {bytesPerWord:0.0} bytes per word are allocated; the baseline is {baseline.BytesPerWord:0.0}, the limit {limit:0.0}.");
    }

    /// <summary>What to warn of in the time of an operation; null where it is about what it was, or less.</summary>
    public string? Slowness(string operation, double nanosecondsPerWord) =>
        Of(operation) is { } baseline && nanosecondsPerWord > baseline.NanosecondsPerWord * (1 + AllowedSlowness)
            ? string.Create(CultureInfo.InvariantCulture, $"{operation}: {nanosecondsPerWord:0} ns per word; the baseline is {baseline.NanosecondsPerWord:0}.")
            : null;
}
