using Xunit.Sdk;

namespace Parallax.Tests.Storage;

/// <summary>A theory of what every store does; it is skipped, and says so, for a store that cannot be had here (<see cref="NeedsServerAttribute"/>).</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Parallax.Tests.Storage.StoreTheoryDiscoverer", "Parallax.Tests")]
public sealed class StoreTheoryAttribute : TheoryAttribute;
