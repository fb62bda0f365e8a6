using System.Text;
using Parallax.Ingest;

namespace Parallax.Tests.Ingest;

/// <summary>A folder of its own for one test; gone when the test ends.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("parallax-").FullName;

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string At(string name) => $"{Path}/{name}";

    public Intake Read(params string[] names) => ReportReader.Read([.. names.Select(n => n.Length == 0 ? Path : At(n))]);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
