namespace Parallax.Tests;

/// <summary>Compares a text that people read with the one kept in <c>Snapshots/</c>. Where they differ, what was received is written
/// beside it, to be read and, if it is right, renamed by hand.</summary>
internal static class Snapshot
{
    public static void Match(string received, string folder, string name)
    {
        var path = Path.Combine(Repository.Root, "tests", "Parallax.Tests", folder, "Snapshots", name);
        var other = Path.ChangeExtension(path, ".received" + Path.GetExtension(path));
        var kept = File.Exists(path) ? File.ReadAllText(path) : "";
        if (received != kept)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(other, received);
        }
        Assert.True(received == kept, $"The text is not the one kept; read both, and if the new one is right, rename {other} to {Path.GetFileName(path)}.");
        File.Delete(other);
    }
}
