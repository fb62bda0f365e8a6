namespace Parallax.Tests.Storage;

/// <summary>A test that takes rights from the thread that runs it, as only Linux can.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "only Linux has rights of a thread";
}
