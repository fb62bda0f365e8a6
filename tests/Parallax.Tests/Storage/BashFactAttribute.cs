namespace Parallax.Tests.Storage;

/// <summary>A test that limits how long files may get, which bash can.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BashFactAttribute : FactAttribute
{
    public BashFactAttribute() => Skip = OperatingSystem.IsWindows() || !File.Exists("/bin/bash") ? "bash is missing" : null;
}
