using System.Globalization;
using Parallax.Bench;

if (args is ["export", ..])
{
    if (ExportCommand.Run(args))
    {
        return 0;
    }
    Console.Error.WriteLine($"usage: {ExportCommand.Usage}");
    return 2;
}
if (args is ["store", ..])
{
    if (StoreCommand.Run(args))
    {
        return 0;
    }
    Console.Error.WriteLine($"usage: {StoreCommand.Usage}");
    return 2;
}
if (args is ["desk", ..])
{
    if (DeskCommand.Run(args))
    {
        return 0;
    }
    Console.Error.WriteLine($"usage: {DeskCommand.Usage}");
    return 2;
}
if (args is ["worlds" or "scale" or "grow", ..])
{
    if (WorldCommands.Run(args))
    {
        return 0;
    }
    Console.Error.WriteLine($"usage: {WorldCommands.Usage}");
    return 2;
}
if (args is not [var path, var logs, .. var options] || options is not ([] or ["--update"]))
{
    Console.Error.WriteLine("usage: bench/run [--update]");
    return 2;
}
var words = OperationBenchmark.Bench.Words;
Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bench: {OperationBenchmark.Bench.Operations.Length} operations over {words:N0} words; a minute or two …"));
var measured = Measurement.Run(logs);
var baseline = File.Exists(path) ? Baseline.Read(path) : new([]);
Console.Write(Table.Of(measured, baseline));
if (options.Length > 0)
{
    File.WriteAllText(path, new Baseline(measured).ToJson());
    Console.WriteLine($"{path} is rewritten.");
    return 0;
}
var failures = measured.Select(m => baseline.Growth(m.Key, m.Value.BytesPerWord)).OfType<string>().ToArray();
foreach (var warning in measured.Select(m => baseline.Slowness(m.Key, m.Value.NanosecondsPerWord)).OfType<string>())
{
    Console.WriteLine($"bench: warning: {warning}");
}
foreach (var failure in failures)
{
    Console.WriteLine($"bench: {failure}");
}
return failures.Length == 0 ? 0 : 1;
