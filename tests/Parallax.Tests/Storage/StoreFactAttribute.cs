using Xunit.Sdk;

namespace Parallax.Tests.Storage;

/// <summary>A test of what every store does; it is skipped, and says so, for a store that cannot be had here (<see cref="NeedsServerAttribute"/>).</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Parallax.Tests.Storage.StoreFactDiscoverer", "Parallax.Tests")]
public sealed class StoreFactAttribute : FactAttribute;
